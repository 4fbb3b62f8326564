/** What mails call wages, folded. */
export const WAGES =
  /\b(?:direct deposit|payroll|salary|wages|nomina|sueldo|salario|haberes|remuneracion(?:es)?|consignacion|gehalt|lohn|salaire|stipendio|gaji|maas)\b|薪資|薪资|工资|給与|급여/
