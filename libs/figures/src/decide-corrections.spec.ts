import { correcting, dismiss, filed, given, previouslyReported, REVENUE, stated } from '#libs/testing';

const first = filed('2021-05-12', [stated('100')]);
const fix = correcting('2021-12-01', { in: '2021-05-12', from: '100', to: '110' });

describe('A correction of our reading', () => {
  it('changes the value, keeps its publication, and restates nothing', () => {
    const { state } = given(first).when(fix).gives('corrected 100 to 110 in 2021-05-12').shows('110');
    expect(state.sightings(REVENUE)).toMatchObject([
      { value: '110', corrected: true, publishedAt: '2021-05-12T23:59:59.999Z', recordedAs: 'reported' },
    ]);
  });

  it('says anew what later observations are', () => {
    given(first, filed('2021-08-11', [stated('100')]))
      .when(fix)
      .gives(
        '100 in 2021-08-11 is now restated, was 110 in 2021-05-12, by -10, cause unknown',
        'corrected 100 to 110 in 2021-05-12',
      );
  });

  it('lifts the suspicion that a misread value had thrown on a right one', () => {
    given(filed('2021-05-12', [stated('100000')]), filed('2021-08-11', [stated('100')]))
      .when(correcting('2021-12-01', { in: '2021-05-12', from: '100000', to: '100' }))
      .gives(
        '100 in 2021-08-11 is now reconciled, exact with 100 in 2021-05-12',
        'corrected 100000 to 100 in 2021-05-12',
      )
      .waits(0);
  });

  it('holds wherever its document states the figure with that value', () => {
    given(filed('2021-05-12', [stated('100'), stated('100')]))
      .when(fix)
      .gives('corrected 100 to 110 in 2021-05-12', 'corrected 100 to 110 in 2021-05-12')
      .shows('110');
  });

  it('ends a contradiction that a misreading made', () => {
    given(filed('2021-05-12', [stated('110'), stated('100')]))
      .when(fix)
      .gives(
        '110 in 2021-05-12 is now reconciled, exact with 110 in 2021-05-12',
        'corrected 100 to 110 in 2021-05-12',
      )
      .shows('110');
  });

  it('may make a dash of a number, and a number of a dash', () => {
    given(first)
      .when(correcting('2021-12-01', { in: '2021-05-12', from: '100', to: null }))
      .shows(null);
    given(filed('2021-05-12', [stated(null)]))
      .when(correcting('2021-12-01', { in: '2021-05-12', from: null, to: '5' }))
      .gives('corrected nil to 5 in 2021-05-12')
      .shows('5');
  });

  it('voids what is no such figure, and gives its place to the next observation', () => {
    const void100 = correcting('2021-12-01', { in: '2021-05-12', from: '100', to: 'void' });
    given(first).when(void100).gives('corrected 100 to void in 2021-05-12').shows(undefined);
    given(first, filed('2021-08-11', [stated('900')]))
      .when(void100)
      .gives('corrected 100 to void in 2021-05-12')
      .shows('900')
      .waits(0);
  });

  it('takes with it what a voided previously reported value explained', () => {
    given(first, filed('2021-08-11', [previouslyReported('77'), stated('10')]))
      .when(correcting('2021-12-01', { in: '2021-08-11', from: '77', to: 'void' }))
      .gives('10 in 2021-08-11 is now suspect-jump', 'corrected 77 to void in 2021-08-11')
      .shows('100');
  });

  it('may be corrected in its turn, from the value that it gave', () => {
    given(first, fix)
      .when(correcting('2021-12-02', { in: '2021-05-12', from: '110', to: '120' }))
      .gives('corrected 110 to 120 in 2021-05-12')
      .shows('120');
  });

  it('reads beside new observations of its own document', () => {
    const { corrections } = fix;
    given(first)
      .when({ ...filed('2021-12-01', [stated('110')], { corrections }) })
      .gives('reconciled 110, exact with 110 in 2021-05-12', 'corrected 100 to 110 in 2021-05-12');
  });

  it('is refused where the ledger holds another value, and says which', () => {
    given(first, fix)
      .when(fix)
      .refused('correction-mismatch', /is held as 110, not as 100: correct what is there/);
  });

  it('is refused where what it corrects was voided', () => {
    given(first, correcting('2021-12-01', { in: '2021-05-12', from: '100', to: 'void' }))
      .when(fix)
      .refused('correction-mismatch', /not as 100/);
  });

  it('is refused where the ledger has no such document or no such figure in it', () => {
    given(filed('2021-05-13', [stated('100')]))
      .when(fix)
      .refused('correction-target-missing', /us-gaap:Revenues.*ingest that document first/);
    given(first)
      .when(
        correcting('2021-12-01', {
          in: '2021-05-12',
          from: '100',
          to: '1',
          figure: { ...REVENUE, unit: 'iso4217:USD' },
        }),
      )
      .refused('correction-target-missing', /iso4217:USD/);
  });

  it('lifts a suspect before a person has to', () => {
    given(first, filed('2021-08-11', [stated('100000')]))
      .when(correcting('2021-12-01', { in: '2021-08-11', from: '100000', to: '100' }))
      .gives(
        '100 in 2021-08-11 is now reconciled, exact with 100 in 2021-05-12',
        'corrected 100000 to 100 in 2021-08-11',
      )
      .waits(0);
  });

  it('of a dismissed value finds nothing to correct', () => {
    given(first, filed('2021-08-11', [stated('100000')]), dismiss('suspect-scale'))
      .when(correcting('2021-12-01', { in: '2021-08-11', from: '100000', to: '100' }))
      .refused('correction-mismatch', /held as 100000/);
  });
});
