import { accept, dismiss, filed, given, previouslyReported, REVENUE, stated } from '#libs/testing';

const before = filed('2021-05-12', [stated('100')]);
const thousandfold = filed('2021-08-11', [stated('100000')]);

describe('A changed value is suspect', () => {
  it.each([
    ['as a scale, a power of 1,000 up', '100', '100000', 'suspect-scale'],
    ['as a scale, a power of 1,000 down', '100', '0.0001', 'suspect-scale'],
    ['as a scale, with the other sign too', '100', '-100000', 'suspect-scale'],
    ['as a sign alone', '100', '-100', 'suspect-sign'],
    ['as a jump of more than half', '100', '150.01', 'suspect-jump'],
    ['as a fall of more than half', '100', '49.99', 'suspect-jump'],
    ['as a jump from nothing', '0', '5', 'suspect-jump'],
    ['as a jump to nothing', '100', '0', 'suspect-jump'],
  ])('%s', (_, from, to, kind) => {
    given(filed('2021-05-12', [stated(from)]))
      .when(filed('2021-08-11', [stated(to)]))
      .gives(`${kind} ${to}`)
      .shows(from)
      .waits(1);
  });

  it('as precision, where one may be the other rounded and a rounding is unknown', () => {
    given(filed('2021-05-12', [stated('273905', { decimals: null })]))
      .when(filed('2021-08-11', [stated('273900', { decimals: -2 })]))
      .gives('suspect-precision 273900')
      .shows('273905');
    given(filed('2021-05-12', [stated('273900', { decimals: -2 })]))
      .when(filed('2021-08-11', [stated('273905', { decimals: null })]))
      .gives('suspect-precision 273905')
      .shows('273900');
  });

  it('as a return to what stood before the current value', () => {
    given(before, filed('2021-08-11', [stated('120')]))
      .when(filed('2021-11-10', [stated('100')]))
      .gives('suspect-return 100')
      .shows('120')
      .waits(1);
  });

  it.each([
    ['shares', 'xbrli:shares', '899213000', '6294494000'],
    ['shares that were joined', 'xbrli:shares', '5000000', '500000'],
    ['an amount a share, by its own digits', 'iso4217:USD/xbrli:shares', '6.2', '0.89'],
  ])('as a split of %s', (_, unit, from, to) => {
    const figure = { ...REVENUE, unit };
    given(filed('2021-05-12', [stated(from, { unit })]))
      .when(filed('2021-08-11', [stated(to, { unit })]))
      .gives(`suspect-split ${to}`)
      .shows(from, figure);
    given(filed('2021-05-12', [stated(from)]))
      .when(filed('2021-08-11', [stated(to)]))
      .gives(`suspect-jump ${to}`);
    given(filed('2021-05-12', [stated(from, { unit })]))
      .when(filed('2021-08-11', [stated(to, { unit, cause: 'stock-split' })]))
      .shows(to, figure);
  });

  it('until a document of another accession repeats it, and between two of one day by their accessions', () => {
    const [one, two, three] = ['1', '2', '3'].map((name) => ({
      name,
      accession: `0000000000-21-00000${name}`,
    }));
    const jump = filed('2021-08-11', [stated('300')], one);
    given(before, jump)
      .when(filed('2021-08-11', [stated('300')], two))
      .shows('300')
      .waits(0);
    given(before, jump)
      .when(filed('2021-08-11', [stated('300')], { ...one, name: 'again' }))
      .shows('100');
    given(before, filed('2021-08-11', [stated('110')], three))
      .when(filed('2021-08-11', [stated('120')], two))
      .shows('110');
  });

  it('and says why, what was there, and what a person can do', () => {
    const [event] = given(before).when(thousandfold).events;
    expect(event).toMatchObject({
      why: expect.stringMatching(
        /^100000 is suspect: it is 100 \(published 2021-05-12\) times a power of 1,000.*until a person accepts/,
      ),
      locator: { line: 1, start: 0, end: 1 },
      observation: { value: '100000' },
      of: null,
    });
  });
});

describe('A doubted value that a report says a person accepted', () => {
  const [kind, reason] = ['suspect-scale', 'the report counts in thousands now'] as const;
  const accepted = [{ ordinal: 0, kind, reason }];
  const told = filed('2021-08-11', [stated('100000')], { accepted });

  it('is taken at once, and its decision recorded under the id of the doubt', () => {
    const [doubt] = given(before).when(thousandfold).events;
    const taken = given(before).when(told);
    taken
      .gives('restated 100000, was 100 in 2021-05-12, by 99900, cause unknown', 'taken the value at 0')
      .shows('100000')
      .waits(0);
    expect(taken.events.at(-1)).toMatchObject({
      exceptionId: (doubt as { exceptionId: string }).exceptionId,
      by: 'person',
      reason,
    });
  });

  it('is taken whatever comes first', () => {
    given(told).when(before).shows('100000').waits(0);
  });
});

describe('A changed value is not suspect', () => {
  it.each(['150', '50', '50.5'])('where 100 becomes %s, half of it or less', (to) => {
    given(before)
      .when(filed('2021-08-11', [stated(to)]))
      .gives(`restated ${to}, was 100 in 2021-05-12, by ${Number(to) - 100}, cause unknown`);
  });

  it('where its document’s form amends', () => {
    given(before)
      .when(filed('2021-08-11', [stated('100000')], { form: '10-Q/A' }))
      .gives('restated 100000, was 100 in 2021-05-12, by 99900, cause unknown');
  });

  it('where its document names what it amends', () => {
    given(before)
      .when(filed('2021-08-11', [stated('-100')], { amends: '0000000000-21-000001' }))
      .gives('restated -100, was 100 in 2021-05-12, by -200, cause unknown');
  });

  it('where its document restates the figure by role', () => {
    given(before)
      .when(filed('2021-08-11', [previouslyReported('100'), stated('10')]))
      .gives(
        'reconciled 100, exact with 100 in 2021-05-12',
        'restated 10, was 100 in 2021-05-12, by -90, cause unknown',
      );
  });

  it.each(['error-correction', 'stock-split', 'accounting-standard'] as const)(
    'where its document says that it is %s',
    (cause) => {
      given(before)
        .when(filed('2021-08-11', [stated('10', { cause })]))
        .gives(`restated 10, was 100 in 2021-05-12, by -90, cause ${cause}`);
    },
  );

  it('but is, where the cause is given as unknown', () => {
    given(before)
      .when(filed('2021-08-11', [stated('10', { cause: 'unknown' })]))
      .gives('suspect-jump 10');
  });

  it('but is, where another figure of its document restates by role', () => {
    const other = previouslyReported('7', { concept: 'us-gaap:Assets' });
    given(before)
      .when(filed('2021-08-11', [stated('10'), other]))
      .gives('suspect-jump 10', 'reported 7');
  });

  it('but is of its precision, even where its document amends', () => {
    given(filed('2021-05-12', [stated('273905', { decimals: null })]))
      .when(filed('2021-08-11', [stated('273900', { decimals: -2 })], { form: '10-Q/A' }))
      .gives('suspect-precision 273900');
  });
});

describe('A suspect', () => {
  it('leaves later documents to agree with the value that stays current', () => {
    given(before, thousandfold)
      .when(filed('2021-11-10', [stated('100')]))
      .gives('reconciled 100, exact with 100 in 2021-05-12')
      .waits(1);
  });

  it('is lifted by a later document that repeats it', () => {
    given(before, thousandfold)
      .when(filed('2021-11-10', [stated('100000')]))
      .gives('restated 100000, was 100 in 2021-05-12, by 99900, cause unknown')
      .shows('100000')
      .waits(0);
  });

  it('is not lifted by the same accession that comes by another route', () => {
    const accession = '0000000042-21-000001';
    given(before, filed('2021-08-11', [stated('100000')], { accession }))
      .when(filed('2021-08-12', [stated('100000')], { accession, name: 'a copy' }))
      .shows('100')
      .waits(2);
  });

  it('is lifted by a later document that repeats it at other decimals', () => {
    given(before, thousandfold)
      .when(filed('2021-11-10', [stated('100000', { decimals: -3 })]))
      .gives('restated 100000, was 100 in 2021-05-12, by 99900, cause unknown')
      .waits(0);
  });

  it('is not lifted by another suspect', () => {
    given(before, thousandfold)
      .when(filed('2021-11-10', [stated('-100')]))
      .gives('suspect-sign -100')
      .waits(2);
  });

  it('is not lifted by its own document, which states it twice', () => {
    const twice = filed('2021-08-11', [stated('100000'), stated('100000')]);
    given(before).when(twice).gives('suspect-scale 100000', 'suspect-scale 100000').shows('100').waits(2);
    given(before, twice)
      .when(filed('2021-11-10', [stated('100000')]))
      .gives('restated 100000, was 100 in 2021-05-12, by 99900, cause unknown')
      .waits(0);
  });

  it('of precision opens no vintage, however often it is repeated', () => {
    const rounded = stated('273900', { decimals: -2 });
    given(filed('2021-05-12', [stated('273905', { decimals: null })]), filed('2021-08-11', [rounded]))
      .when(filed('2021-11-10', [rounded]))
      .gives('suspect-precision 273900')
      .shows('273905')
      .waits(2);
  });

  it('is lifted by a person who accepts it, from its own publication on', () => {
    given(before, thousandfold)
      .when(accept('suspect-scale'))
      .gives(
        'taken the value at 0',
        '100000 in 2021-08-11 is now restated, was 100 in 2021-05-12, by 99900, cause unknown',
      )
      .shows('100000')
      .waits(0);
  });

  it('stays out for ever once a person dismisses it', () => {
    given(before, thousandfold)
      .when(dismiss('suspect-scale'))
      .gives('dismissed the value at 0')
      .shows('100')
      .waits(0);
    given(before, thousandfold, dismiss('suspect-scale'))
      .when(filed('2021-11-10', [stated('100000')]))
      .gives('suspect-scale 100000')
      .shows('100');
  });

  it('that a person accepted makes what agrees with it in its document agree', () => {
    given(before, filed('2021-08-11', [stated('100000'), stated('100000')]))
      .when(accept('suspect-scale'))
      .gives(
        'taken the value at 0',
        '100000 in 2021-08-11 is now restated, was 100 in 2021-05-12, by 99900, cause unknown',
        '100000 in 2021-08-11 is now reconciled, exact with 100000 in 2021-08-11',
      )
      .waits(0);
  });

  it('of a previously reported value opens a vintage once a person accepts it', () => {
    given(before, filed('2021-08-11', [previouslyReported('99'), stated('40')]))
      .when(accept('suspect-prior-differs'))
      .gives(
        'taken the value at 0',
        '99 in 2021-08-11 is now restated, was 100 in 2021-05-12, by -1, cause unknown',
      )
      .shows('40');
  });
});

describe('Values that differ inside one document', () => {
  const contradicting = filed('2021-08-11', [stated('110'), stated('120'), stated('110')]);

  it('are an exception, one for all of them, and none is taken', () => {
    const { events } = given(before)
      .when(contradicting)
      .gives('contradiction 110', 'contradiction 120', 'contradiction 110')
      .shows('100');
    const ids = events.map((event) => 'exceptionId' in event && event.exceptionId);
    expect(new Set(ids).size).toBe(1);
    expect(events[0]).toMatchObject({ why: expect.stringMatching(/as 110 and as 120: neither is taken/) });
  });

  it('are an exception even where one of them agrees with what is known', () => {
    given(before)
      .when(filed('2021-08-11', [stated('100'), stated('120')]))
      .gives('contradiction 100', 'contradiction 120');
  });

  it('are none where they agree at their roundings', () => {
    given(before)
      .when(filed('2021-08-11', [stated('110'), stated('100', { decimals: -2 })]))
      .gives(
        'restated 110, was 100 in 2021-05-12, by 10, cause unknown',
        'reconciled 100, within-rounding by -10 with 110 in 2021-08-11',
      );
  });

  it('are resolved by a person who accepts one: those that agree with it follow', () => {
    given(before, contradicting)
      .when(accept('contradiction', 0))
      .gives(
        'taken the value at 0',
        '110 in 2021-08-11 is now restated, was 100 in 2021-05-12, by 10, cause unknown',
        '110 in 2021-08-11 is now reconciled, exact with 110 in 2021-08-11',
      )
      .shows('110');
  });

  it('are resolved by a person who accepts a value that would be suspect', () => {
    given(before, filed('2021-08-11', [stated('100'), stated('100000')]))
      .when(accept('contradiction', 1))
      .gives(
        'taken the value at 1',
        '100000 in 2021-08-11 is now restated, was 100 in 2021-05-12, by 99900, cause unknown',
      )
      .shows('100000');
  });

  it('are all out once a person dismisses them', () => {
    given(before, contradicting)
      .when(dismiss('contradiction'))
      .gives('dismissed the value at 0', 'dismissed the value at 1', 'dismissed the value at 2')
      .shows('100');
  });
});
