import { expect, it } from 'vitest'
import { refusalAsWritten, refusalOf } from './address.ts'

const NAMES: Readonly<Record<string, Record<string, Array<string>>>> = {
  'hooks.example': { A: ['93.184.215.14'], AAAA: ['2606:2800:21f:cb07::1'] },
  'inside.example': { A: ['93.184.215.14', '10.0.0.7'] },
  'six.example': { AAAA: ['fd00::7'] },
  'mapped.example': { AAAA: ['::ffff:127.0.0.1'] },
  'nat64.example': { AAAA: ['64:ff9b::7f00:1'] },
}

async function resolve(name: string, type: string): Promise<Array<Array<string>>> {
  const found = NAMES[name]?.[type]
  if (!found) throw Object.assign(new Error('ENODATA'), { code: 'ENODATA' })
  return found.map((address) => [address])
}

const refusal = (url: string, hosts = '') =>
  refusalOf(new URL(url), { WEBHOOK_HOSTS: hosts }, resolve)

it('lets through public hosts over https, by name and by number', async () => {
  expect(await refusal('https://hooks.example/in')).toBeNull()
  expect(await refusal('https://93.184.215.14:8443/')).toBeNull()
  expect(await refusal('https://[2606:2800:21f:cb07::1]/')).toBeNull()
})

it.each([
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://10.1.2.3/',
  'https://172.16.0.1/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://100.64.0.1/',
  'https://0.0.0.0/',
  'https://255.255.255.255/',
  'https://224.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:10.0.0.1]/',
  'https://[fe80::1]/',
  'https://[64:ff9b::a00:1]/',
  'https://inside.example/',
  'https://six.example/',
  'https://mapped.example/',
  'https://nat64.example/',
])('refuses %s as private', async (url) => {
  expect(await refusal(url)).toBe('private_address')
})

it.each(['http://hooks.example/', 'https://user:word@hooks.example/', 'ftp://hooks.example/'])(
  'refuses %s',
  async (url) => {
    expect(await refusal(url)).toBe('not_https')
  },
)

it('refuses a name that nobody knows, such as localhost', async () => {
  expect(await refusal('https://localhost/')).toBe('unknown_name')
  expect(await refusal('https://nowhere.example/')).toBe('unknown_name')
})

it('lets through what the configuration names, with its port', async () => {
  const hosts = '127.0.0.1:9000, home.local:443'
  expect(await refusal('http://127.0.0.1:9000/in', hosts)).toBeNull()
  expect(await refusal('https://home.local/in', hosts)).toBeNull()
  expect(await refusal('http://127.0.0.1:9001/in', hosts)).toBe('not_https')
})

it('refuses what needs no lookup as it is entered, and leaves names for later', () => {
  const written = (url: string) =>
    refusalAsWritten(new URL(url), { WEBHOOK_HOSTS: '127.0.0.1:9000' })
  expect(written('https://[::ffff:10.0.0.1]/')).toBe('private_address')
  expect(written('http://hooks.example/')).toBe('not_https')
  expect(written('https://inside.example/')).toBeNull()
  expect(written('http://127.0.0.1:9000/in')).toBeNull()
})
