import { describe, expect, test } from 'vitest'
import { bodiesOf } from '../../src/link/bodies.ts'
import { holdersOf } from '../../src/link/holders.ts'
import { isSingular, type OfficeRelation, officesOf } from '../../src/link/offices.ts'
import type { Role } from '../../src/model/role.ts'

/** `deputy minister foreign @ Osland + mayor`: rank, sense, fields, body, what else its article calls the holder. */
function role(text: string): Role {
  const [own = '', beside] = text.split(' + ')
  const [office = '', organisation] = own.split(' @ ')
  const words = office.split(' ')
  const deputy = words[0] === 'deputy'
  const [sense = '', ...fields] = deputy ? words.slice(1) : words
  return {
    holder: 'Ines Calder',
    role: office,
    organisation: organisation ?? null,
    tenure: 'current',
    office: { sense, deputy, fields },
    beside: beside === undefined ? [] : [role(beside).office],
    sole: true,
  }
}

describe('two offices of one person', () => {
  const cases: readonly [left: string, right: string, relation: OfficeRelation][] = [
    ['minister foreign @ Osland', 'minister foreign', 'same'],
    ['head @ Security Council', 'head @ Security Council of Osland', 'same'],
    ['minister', 'minister foreign', 'similar'],
    ['head @ Brackwell', 'chief-executive @ Brackwell', 'similar'],
    ['head-of-state @ Osland', 'queen @ Osland', 'similar'],
    ['envoy @ Osland', 'ambassador @ Osland', 'similar'],
    ['top-diplomat foreign @ Osland', 'minister foreign @ Osland', 'similar'],
    // In most countries a secretary is the minister.
    ['secretary defence @ Osland', 'minister defence @ Osland', 'similar'],
    // Nobody holds both.
    ['chief-engineer', 'deputy chief-engineer', 'exclusive'],
    ['mayor @ Brandal', 'deputy mayor @ Brandal', 'exclusive'],
    ['deputy minister foreign', 'minister foreign', 'exclusive'],
    ['captain', 'first-officer', 'exclusive'],
    ['chief-executive @ Brackwell', 'chair @ Brackwell', 'exclusive'],
    ['chief-medical-officer', 'chief-scientific-officer @ Corvane', 'exclusive'],
    ['sheriff', 'fire-chief', 'exclusive'],
    ['secretary commerce', 'minister commerce @ India', 'exclusive'],
    ['minister foreign', 'minister defence', 'exclusive'],
    ['manager @ Corvane', 'deputy manager @ Corvane', 'exclusive'],
    ['judge', 'prosecutor', 'exclusive'],
    // Many do.
    ['manager @ Corvane', 'deputy manager', 'different'],
    ['prosecutor @ Osland', 'deputy prosecutor @ Osland', 'different'],
    ['mayor @ Brandal', 'head @ Harvest Party', 'different'],
    ['mayor @ Brandal', 'mayor @ Harrowgate', 'different'],
    ['mayor @ Brandal', 'deputy mayor @ Harrowgate', 'different'],
    ['president', 'deputy president @ Employers Forum', 'different'],
    ['mayor', 'president @ Brandal Football Club', 'different'],
    ['chief-executive', 'chair @ Employers Forum', 'different'],
    ['chief-executive @ Brackwell + chair', 'chair @ Brackwell', 'different'],
    ['premier', 'minister finance', 'different'],
    ['deputy premier', 'minister finance', 'different'],
    ['deputy head', 'head project', 'different'],
    ['minister trade', 'minister industry', 'different'],
    ['secretary', 'minister defence @ Osland', 'different'],
    ['head project', 'chair @ Brackwell', 'different'],
    ['top-diplomat foreign @ Osland', 'minister finance @ Osland', 'different'],
    ['diplomat @ Osland', 'minister foreign @ Osland', 'different'],
  ]
  test.each(cases)('%s / %s is %s', (left, right, relation) => {
    expect(officesOf(role(left), role(right))).toBe(relation)
    expect(officesOf(role(right), role(left))).toBe(relation)
  })
})

describe('two names of people', () => {
  const cases: readonly [left: string, right: string, relation: ReturnType<typeof holdersOf>][] = [
    ['Ines Calder', 'Ines Calder', 'same'],
    ['Ines Calder', 'I. Calder', 'same'],
    ['Ines Maria Calder', 'Ines Calder', 'same'],
    ['Otabek Rahmonov', 'Otabek Rakhmonov', 'same'],
    ['Calder', 'Ines Calder', 'unknown'],
    ['Calder', 'Calder', 'unknown'],
    ['Sergey Marchenko', 'Serhiy Marchenko', 'unknown'],
    ['Ines Calder', 'Tomas Brandt', 'different'],
    ['Ines Calder', 'Tomas Calder', 'different'],
    ['Ines Calder', 'T. Calder', 'different'],
  ]
  test.each(cases)('%s / %s is %s', (left, right, relation) => {
    expect(holdersOf(left, right)).toBe(relation)
    expect(holdersOf(right, left)).toBe(relation)
  })
})

describe('two bodies', () => {
  const cases: readonly [left: string | null, right: string | null, relation: ReturnType<typeof bodiesOf>][] = [
    ['National Security Council', "Osland's Security Council", 'same'],
    ['Corvane', 'Corvane Home', 'same'],
    ['Brandal', 'Harrowgate', 'different'],
    ['Security Council of Osland', 'Supreme Court of Osland', 'different'],
    [null, 'Brandal', 'unknown'],
    [null, null, 'unknown'],
  ]
  test.each(cases)('%s / %s is %s', (left, right, relation) => {
    expect(bodiesOf(left, right)).toBe(relation)
    expect(bodiesOf(right, left)).toBe(relation)
  })
})

describe('whether one person holds an office at a time', () => {
  const cases: readonly [office: string, singular: boolean][] = [
    ['mayor', true],
    ['chief-executive', true],
    ['minister foreign', true],
    ['minister', false],
    ['deputy mayor', false],
    ['spokesperson', false],
    ['senator', false],
    ['head', false],
    ['president section', false],
  ]
  test.each(cases)('%s: %s', (office, singular) => {
    expect(isSingular(role(office).office)).toBe(singular)
  })
})
