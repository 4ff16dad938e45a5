import { cashEdge } from './balances.js';

describe('cash in a statement of cash flows', () => {
  it.each([
    ['Cash and cash equivalents at beginning of period', 'begin'],
    ['Cash, cash equivalents and restricted cash, beginning of year', 'begin'],
    ['Cash and cash equivalents at the start of the half-year', 'begin'],
    ['Opening cash', 'begin'],
    ['Cash and cash equivalents – opening balance', 'begin'],
    ['Cash and Cash Equivalents and Restricted Cash, End of Period', 'end'],
    ['Closing cash balance', 'end'],
    ['Cash and cash equivalents, ending', 'end'],
    ['Cash at 31 December', 'unclear'],
    ['Cash and cash equivalents as of June 30, 2023', 'unclear'],
    ['Cash and cash equivalents', 'unclear'],
    ['Total cash, cash equivalents and restricted cash', 'unclear'],
    ['Net increase in cash and cash equivalents', null],
    ['Effect of exchange rate changes on cash', null],
    ['Net cash provided by operating activities', null],
    ['Cash paid for interest', null],
    ['Accounts receivable', null],
    ['Proceeds from issuance of debt', null],
  ])('%s: %s', (label, edge) => {
    expect(cashEdge(label)).toBe(edge);
  });
});
