import { linesIn, type Mapping } from '../mapping.js';

const { perShare, shares } = linesIn('us-gaap');

export const PER_SHARE: Mapping = {
  statement: 'per-share',
  taxonomy: 'us-gaap',
  title: 'Amounts per share',
  periods: 'duration',
  anchors: ['basic', 'diluted', 'basic-and-diluted'],
  linesMin: 1,
  sections: [
    {
      label: 'Earnings per share',
      lines: [
        perShare('basic', 'Basic', 'EarningsPerShareBasic'),
        perShare('diluted', 'Diluted', 'EarningsPerShareDiluted'),
        perShare('basic-and-diluted', 'Basic and diluted', 'EarningsPerShareBasicAndDiluted'),
        perShare(
          'continuing-basic',
          'Continuing operations, basic',
          'IncomeLossFromContinuingOperationsPerBasicShare',
        ),
        perShare(
          'continuing-diluted',
          'Continuing operations, diluted',
          'IncomeLossFromContinuingOperationsPerDilutedShare',
        ),
        perShare(
          'dividends-declared',
          'Dividends declared per share',
          'CommonStockDividendsPerShareDeclared',
        ),
      ],
    },
    {
      label: 'Weighted average shares',
      lines: [
        shares(
          'shares-basic',
          'Basic',
          'WeightedAverageNumberOfSharesOutstandingBasic',
          'WeightedAverageNumberOfShareOutstandingBasicAndDiluted',
        ),
        shares('shares-dilution', 'Dilution', 'WeightedAverageNumberDilutedSharesOutstandingAdjustment'),
        shares('shares-diluted', 'Diluted', 'WeightedAverageNumberOfDilutedSharesOutstanding'),
      ],
    },
  ],
};
