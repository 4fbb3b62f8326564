/** The same as `cues.ts` for Vietnamese, Chinese and Korean, whose alerts are short and alike. Folded. */
import type { CueWords } from './cues.ts'

/** In order: where two overlap, the one that stands first here counts. */
export const EAST_ASIAN_CUES: ReadonlyArray<CueWords> = [
  ['refund', 'said', 'hoan tien|đuoc hoan|退款|退货|退貨|환불|승인취소|결제취소'],
  ['withdrawal', 'said', 'rut tien(?: mat)?|取款|取现|提款|提現|出金|현금인출|출금'],
  [
    'fee',
    'said',
    'thu phi|phi (?:thuong nien|duy tri|dich vu|quan ly)|手续费|手續費|年费|年費|수수료',
  ],
  [
    'payment',
    'said',
    'thanh toan(?: thanh cong)? (?:hoa don|du no|the tin dung)|缴费|繳費|还款成功|還款成功|代扣|자동이체',
  ],
  [
    'transfer_in',
    'said',
    'nhan (?:đuoc|tien)|tien vao|ghi co|bao co|入账|入帳|转入|轉入|汇入|匯入|收到|存入|입금',
  ],
  ['deposit', 'said', '(?:nhan|tra|chi) luong|luong thang|工资|薪资|薪資|급여'],
  [
    'transfer_out',
    'said',
    'chuyen (?:thanh cong|tien thanh cong|khoan thanh cong)|(?:đa )?chuyen (?:tien|khoan)|转账|轉帳|轉賬|转出|轉出|汇出|匯出|汇款|匯款|이체|송금',
  ],
  [
    'purchase',
    'said',
    'chi tieu|giao dich (?:mua|the|thanh toan)|mua (?:hang|sam)|thanh toan(?! (?:hoa don|toi thieu|du no))|消费|消費|刷卡|信用卡发生(?:一笔)?交易|信用卡發生|支付|支出|扣款|결제|승인|사용',
  ],
  ['purchase', 'named', 'ghi no|bao no'],
  ['purchase', 'vague', 'giao dich|交易|거래'],
]
