import { RestatementParts } from './parts.js';

const AXIS = 'srt:RestatementAxis';
const relationship = (from: string, to: string) => ({
  from,
  to,
  arcrole: '',
  order: 1,
  weight: 1,
  preferredLabel: null,
});

describe('A member of the restatement axis', () => {
  const parts = new RestatementParts({
    members: [
      {
        role: 'r',
        relationships: [
          relationship('srt:RestatementDomain', 'srt:RestatementAdjustmentMember'),
          relationship('srt:RestatementAdjustmentMember', 'own:NettingMember'),
          relationship('own:NettingMember', 'own:DeeperMember'),
          relationship('srt:RestatementDomain', 'own:LooseMember'),
        ],
      },
    ],
    presentation: [
      { role: 'r', relationships: [relationship('srt:ScenarioPreviouslyReportedMember', 'own:FirstMember')] },
    ],
  });

  it.each([
    ['srt:ScenarioPreviouslyReportedMember', 'previously-reported', null],
    ['srt:RestatementAdjustmentMember', 'adjustment', null],
    ['srt:RevisionOfPriorPeriodErrorCorrectionAdjustmentMember', 'adjustment', 'error-correction'],
    ['srt:RevisionOfPriorPeriodReclassificationAdjustmentMember', 'adjustment', 'reclassification'],
    ['own:NettingMember', 'adjustment', null],
    ['own:DeeperMember', 'adjustment', null],
    ['own:FirstMember', 'previously-reported', null],
  ])('%s makes a fact %s', (member, role, cause) => {
    expect(parts.of({ [AXIS]: member, 'x:Axis': 'x:Member' })).toEqual({
      part: { role, cause },
      member,
      dimensions: { 'x:Axis': 'x:Member' },
    });
  });

  it('that nothing explains is not guessed', () => {
    expect(parts.of({ [AXIS]: 'own:LooseMember' })).toMatchObject({ part: null, member: 'own:LooseMember' });
    expect(new RestatementParts(null).of({ [AXIS]: 'own:NettingMember' })).toMatchObject({ part: null });
  });

  it('stood on the axis of scenarios before it had one; other scenarios are dimensions', () => {
    const axis = 'us-gaap:StatementScenarioAxis';
    expect(parts.of({ [axis]: 'us-gaap:ScenarioPreviouslyReportedMember' })).toMatchObject({
      part: { role: 'previously-reported' },
      dimensions: {},
    });
    const forecast = { [axis]: 'us-gaap:ScenarioForecastMember' };
    expect(parts.of(forecast)).toEqual({
      part: { role: 'stated', cause: null },
      member: null,
      dimensions: forecast,
    });
  });

  it('of IFRS is one too', () => {
    const axis = 'ifrs-full:RetrospectiveApplicationAndRetrospectiveRestatementAxis';
    expect(parts.of({ [axis]: 'ifrs-full:PreviouslyStatedMember' })).toMatchObject({
      part: { role: 'previously-reported' },
    });
    expect(
      parts.of({ [axis]: 'ifrs-full:FinancialEffectOfCorrectionsOfAccountingErrorsMember' }),
    ).toMatchObject({
      part: { role: 'adjustment', cause: 'error-correction' },
    });
  });
});
