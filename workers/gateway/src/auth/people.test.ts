import { expect, test } from 'vitest'
import { AuthError } from './auth-error.ts'
import { allowedAddress, allowedPeople, allowedPerson } from './people.ts'

const OID = '3f2b8c1e-1111-4222-8333-444455556666'
const allowed = allowedPeople({ ALLOWED_PEOPLE: ` Ana@Example.com, ,${OID.toUpperCase()}` })

test('the sign-in name counts, in any case', () => {
  expect(allowedPerson({ preferred_username: 'ANA@example.COM' }, allowed)).toBe('ana@example.com')
  expect(allowedPerson({ preferred_username: 'bea@example.com' }, allowed)).toBeNull()
})

test('an e-mail claim counts only where its owner was checked', () => {
  const claims = { preferred_username: 'someone@other.example', email: 'ana@example.com' }
  expect(allowedPerson(claims, allowed)).toBeNull()
  expect(allowedPerson({ ...claims, email_verified: false }, allowed)).toBeNull()
  expect(allowedPerson({ ...claims, email_verified: true }, allowed)).toBe('ana@example.com')
  expect(allowedPerson({ ...claims, xms_edov: '1' }, allowed)).toBe('ana@example.com')
})

test('an object id counts whatever the person is called', () => {
  expect(allowedPerson({ preferred_username: 'new@name.example', oid: OID }, allowed)).toBe(OID)
})

test('a name that only looks the same is another', () => {
  const kelvin = allowedPeople({ ALLOWED_PEOPLE: 'kim@example.com' })
  for (const name of ['\u212aim@example.com', '\uff4bim@example.com', 'k\u0131m@example.com']) {
    expect(allowedPerson({ preferred_username: name }, kelvin)).toBeNull()
  }
})

test('claims that are no text count for nobody', () => {
  const claims = {
    preferred_username: ['ana@example.com'],
    oid: { toString: () => OID },
    email: '',
  }
  expect(allowedPerson(claims, allowed)).toBeNull()
})

test.each([undefined, '', '  ', ', ,'])('a list of %j lets nobody in and says so', (list) => {
  const error = catchError(() => allowedPeople({ ALLOWED_PEOPLE: list }))
  expect(error.code).toBe('not_configured')
  expect(error.detail).toContain('ALLOWED_PEOPLE')
})

test('who is on the second list sees, and nobody can be on both', () => {
  const people = { ALLOWED_PEOPLE: 'ana@example.com', ALLOWED_VIEWERS: ' Ben@Example.com,' }
  expect([...allowedPeople(people)]).toEqual([
    ['ana@example.com', 'change'],
    ['ben@example.com', 'see'],
  ])
  const both = catchError(() => allowedPeople({ ...people, ALLOWED_VIEWERS: 'ANA@example.com' }))
  expect(both.code).toBe('not_configured')
  // Nobody who could change anything: nobody could put it right either.
  const none = catchError(() => allowedPeople({ ...people, ALLOWED_PEOPLE: '' }))
  expect(none.detail).toContain('ALLOWED_PEOPLE')
})

function catchError(run: () => unknown): AuthError {
  try {
    run()
  } catch (error) {
    if (error instanceof AuthError) return error
  }
  throw new Error('no AuthError was thrown')
}

test('of an open provider only an address that it checked counts, and no name', () => {
  const email = 'Ana@example.com'
  expect(allowedAddress({ email, email_verified: true }, allowed)).toBe('ana@example.com')
  expect(allowedAddress({ email }, allowed)).toBeNull()
  expect(allowedAddress({ email, email_verified: false }, allowed)).toBeNull()
  expect(allowedAddress({ preferred_username: email, oid: OID }, allowed)).toBeNull()
})
