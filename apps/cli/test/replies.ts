/** What a reply is made with; seeded, so that it can be made again. */
interface Random {
  happens(share: number): boolean;
  below(end: number): number;
}

/** A reply of a company with some restated facts, another for each seed; 60 of each concept. */
export function reply(cik: number, random: Random, conceptCount = 20): string {
  const concepts = Array.from({ length: conceptCount }, (_, concept) => {
    const facts = Array.from({ length: 60 }, (__, at) => {
      const filing = Math.floor(at / 3);
      const year = 2010 + Math.floor(filing / 4);
      return {
        end: `${year - (at % 3)}-12-31`,
        val: 1000 * (1 + concept) + (random.happens(0.1) ? random.below(50) : 0),
        accn: `0000000${cik}-${String(filing).padStart(2, '0')}-000001`,
        form: '10-Q',
        filed: `${year + 1}-0${1 + (filing % 4)}-15`,
      };
    });
    return [`Concept${concept}`, { units: { USD: facts } }];
  });
  return JSON.stringify({
    cik,
    entityName: `Company ${cik}`,
    facts: { 'us-gaap': Object.fromEntries(concepts) },
  });
}
