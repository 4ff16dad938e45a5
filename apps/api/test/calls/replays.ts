import { json, type Call } from './call.js';

const begun: Call['path'] = (answerOf) => ({ replayId: String(answerOf('startReplay')['replayId']) });
const issued: Call['path'] = (answerOf) => ({
  certificateId: String(answerOf('issueCertificate')['certificateId']),
});

export const REPLAYS: readonly Call[] = [
  {
    operation: 'startReplay',
    name: 'past',
    summary: 'The digests of what was known at the end of 2021',
    body: json({ views: ['books', 'restatements'], asOf: '2021-12-31' }),
    status: 202,
  },
  {
    operation: 'getReplay',
    name: 'done',
    summary: 'What it came to',
    path: begun,
    until: ({ finishedAt }) => finishedAt !== null,
    status: 200,
  },
  { operation: 'watchReplay', name: 'all', summary: 'All that happened to it', path: begun, status: 200 },
  { operation: 'listReplays', name: 'all', summary: 'The replays since the server started', status: 200 },
  {
    operation: 'cancelReplay',
    name: 'over',
    summary: 'It is over: it stays as it ended',
    path: begun,
    status: 200,
  },
  {
    operation: 'listProjections',
    name: 'all',
    summary: 'All are at the head of the log',
    until: ({ items }) =>
      items.length === 4 && items.every(({ status, lag }) => status === 'live' && lag === 0),
    status: 200,
  },
  {
    operation: 'issueCertificate',
    name: 'statement',
    summary: 'An income statement as it stood at the end of 2021',
    body: json({
      view: 'statement',
      parameters: { entity: 'cik:0001804583', statement: 'income-statement', asOf: '2021-12-31' },
    }),
    status: 201,
  },
  { operation: 'getCertificate', name: 'statement', summary: 'The same', path: issued, status: 200 },
  {
    operation: 'listCertificates',
    name: 'all',
    summary: 'The first two',
    query: { limit: '2' },
    status: 200,
  },
  { operation: 'checkCertificate', name: 'holds', summary: 'It holds', path: issued, status: 200 },
];
