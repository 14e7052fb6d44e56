/** A pack whose cases come out in every way there is: some of its files say what is not so. */
export const TRIAL_PACK: Readonly<Record<string, string>> = {
  'verdicts/alike.yaml': `id: alike
verdict: agreement
severity: info
message: "both have {left.value}"
note: Two values that one number can be. It says no more than that.
when:
  all:
    - values: [equal, within]
    - measures: same
tests:
  fires:
    - { left: The Orlow mill employs 140 people., right: The Orlow mill employs 140 people. }
  silent:
    - { left: The Orlow mill employs 140 people., right: The Orlow mill employs 180 people. }
`,
  'verdicts/apart.yaml': `id: apart
verdict: contradiction
severity: error
message: "{left.value} or {right.value}"
note: >
  Two values that exclude each other. The year must be
  one, or "the same".
source: https://example.org/apart
when:
  all:
    - values: disjoint
    - any:
        - periods: same
        - wording: close
    - not: { measures: other }
    - units: same
tests:
  fires:
    - left: The Orlow mill milled 52,000 tonnes of rye in 2021.
      right: In 2021 the Orlow mill milled 41,000 tonnes of rye.
    - left: The Orlow mill milled 52,000 tonnes of rye in 2021.
      right: In 2021 the Orlow mill milled about 52,000 tonnes of rye.
    - left: The Orlow mill is old.
      right: In 2021 the Orlow mill milled 52,000 tonnes of rye.
    - left: A plane crashed in Peru, killing 14 people, an airline in Lima said on Monday.
      right: The harvest festival in Norway sold 3,000 tickets for its concerts.
  silent:
    - left: The Orlow mill milled 52,000 tonnes of rye in 2021.
      right: In 2021 the Orlow mill milled 52,000 tonnes of rye.
    - left: The Orlow mill milled 52,000 tonnes of rye in 2021.
      right: In 2021 the Orlow mill milled 43,000 tonnes of rye.
`,
  'verdicts/never.yaml': `id: never
verdict: update
severity: warning
message: "{left.value}, then {right.value}"
note: Nothing meets this
when: { temporality: flow }
tests:
  fires:
    - { left: Nothing here., right: Nor here. }
  silent:
    - { left: Nothing there., right: Nor there. }
`,
  'measures/bus-fare.yaml': `id: bus-fare
label: bus fares
kinds: [money]
temporality: snapshot
tolerance: 2.5%
heads: [bus fare, bus ticket]
notHeads: [bus fare dodgers]
notSameAs: [tram-fare]
tests:
  reads:
    - text: The bus fares came to $45 million.
      value: $45 million
    - text: The ferry tickets came to $45 million.
      value: $45 million
    - text: Nobody paid.
      value: $45 million
  ignores:
    - The repair of the pier came to $45 million.
    - The bus fares came to $45 million.
`,
  'measures/tram-fare.yaml': `id: tram-fare
label: tram fares
heads: [tram fare]
tests:
  reads: [{ text: The tram fares came to $45 million., value: $45 million }]
  ignores: [In the end it came to $45 million.]
`,
}
