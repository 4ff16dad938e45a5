import { linesIn, type Mapping } from '../mapping.js';

const { perShare, shares } = linesIn('ifrs-full');

export const PER_SHARE: Mapping = {
  statement: 'per-share',
  taxonomy: 'ifrs-full',
  title: 'Amounts per share',
  periods: 'duration',
  anchors: ['basic', 'diluted'],
  linesMin: 1,
  sections: [
    {
      label: 'Earnings per share',
      lines: [
        perShare('basic', 'Basic', 'BasicEarningsLossPerShare'),
        perShare('diluted', 'Diluted', 'DilutedEarningsLossPerShare'),
        perShare(
          'continuing-basic',
          'Continuing operations, basic',
          'BasicEarningsLossPerShareFromContinuingOperations',
        ),
        perShare(
          'continuing-diluted',
          'Continuing operations, diluted',
          'DilutedEarningsLossPerShareFromContinuingOperations',
        ),
      ],
    },
    {
      label: 'Weighted average shares',
      lines: [
        shares('shares-basic', 'Basic', 'WeightedAverageShares'),
        shares('shares-diluted', 'Diluted', 'AdjustedWeightedAverageShares'),
      ],
    },
  ],
};
