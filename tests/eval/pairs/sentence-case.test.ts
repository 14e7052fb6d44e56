import { describe, expect, test } from 'vitest'
import { inSentenceCase } from './sentence-case.ts'

describe('sentence case', () => {
  const cases: readonly [quote: string, cased: string][] = [
    ['LEFT 31 DEAD AND MORE THAN 1,000 INJURED', 'Left 31 dead and more than 1,000 injured'],
    ['30 INJURED', '30 injured'],
    ['FIVE SPANIARDS AND ONE SALVADORAN', 'Five Spaniards and one Salvadoran'],
    ['IN THE PERUVIAN PORT OF CALLAO', 'In the Peruvian port of callao'],
    ['SOUTH SUDAN AND SUDAN', 'South Sudan and Sudan'],
    ['IN SAN SALVADOR, EL SALVADOR', 'In San Salvador, El Salvador'],
    ['AS WAS REPORTED ON 7 DECEMBER', 'As was reported on 7 December'],
    ['ON MONDAY, NOVEMBER 6', 'On Monday, November 6'],
    ['MARCH 1989', 'March 1989'],
    ['SEVEN DIED. "NONE KNEW WHY," HE SAID.', 'Seven died. "None knew why," he said.'],
    ['"THEY FIRED. WE RAN."', '"They fired. We ran."'],
    ['HE SAID "NONE KNEW WHY"', 'He said "none knew why"'],
    // Words that are names only with a capital, or months only beside a number.
    ['THEY MAY MARCH AGAIN IN AUGUST', 'They may march again in august'],
    ['THE ROMANIANS AND THE OMANI', 'The Romanians and the Omani'],
    ['A WOMAN NAMED INDIANA', 'A woman named indiana'],
    // Not in capitals throughout: left alone.
    ['At least 29 Syrian rebels were killed', 'At least 29 Syrian rebels were killed'],
    ['killing at least 31 jihadists', 'killing at least 31 jihadists'],
    ['the DAS HEADQUARTERS', 'the DAS HEADQUARTERS'],
    ['1,000', '1,000'],
    ['', ''],
  ]

  test.each(cases)('%s becomes %s', (quote, cased) => {
    expect(inSentenceCase(quote)).toBe(cased)
  })
})
