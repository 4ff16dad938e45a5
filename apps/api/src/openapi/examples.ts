import type { ExamplesByOperation } from './add-examples.js';

/** What the samples give, abridged; written by `npm run openapi`. */
export const EXAMPLES: ExamplesByOperation = {
  getLiveness: {
    responses: { '200': { 'application/json': { live: { summary: 'It runs', value: { status: 'live' } } } } },
  },
  getReadiness: {
    responses: {
      '200': { 'application/json': { ready: { summary: 'It can answer', value: { status: 'ready' } } } },
    },
  },
  openSession: {
    responses: {
      '200': {
        'application/json': {
          open: {
            summary: 'A server without a token',
            value: { access: 'open', expiresAt: null, name: null, role: 'operator', entities: null },
          },
        },
      },
    },
  },
  getSession: {
    responses: {
      '200': {
        'application/json': {
          open: {
            summary: 'A server without a token',
            value: { access: 'open', expiresAt: null, name: null, role: 'operator', entities: null },
          },
        },
      },
    },
  },
  closeSession: {
    responses: {
      '200': {
        'application/json': {
          open: {
            summary: 'A server without a token',
            value: { access: 'open', expiresAt: null, name: null, role: 'operator', entities: null },
          },
        },
      },
    },
  },
  ingestDocument: {
    request: {
      'text/csv': {
        'dry-run': {
          summary: 'What would be read of an annual report; nothing is written',
          value:
            'tieout-keyed,1\n# Amounts as the XBRL page of the filing prints them, in whole RMB.\n# negated yes: printed in parentheses because it lowers the result; as an expense it is positive.\nentity,cik:0001804583\npublished,2021-05-10\nform,20-F\naccession,0001104659-21-063826\ntitle,"Cloopen, annual report for 2020: income statement as first filed"\nframework,us-gaap\nassurance,audited\nunit,iso4217:CNY\nscale,units\ndecimals,0\ndocument,Form 20-F for 2020\npage,XBRL page R4\nurl,https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm\n\nrecord,kinds,title\nstatement,income-statement,Consolidated income statement\n\nrecord,id,period\ncolumn,FY2020,2020-01-01/2020-12-31\ncolumn,FY2019,2019-01-01/2019-12-31\n\nrecord,label,concept,depth,role,negated,FY2020,FY2019\nrow,Revenues,us-gaap:Revenues,0,line,no,"767,688,120","650,282,167"\nrow,Cost of revenues,us-gaap:CostOfRevenue,0,line,yes,"(460,703,549)","(382,868,343)"\nrow,Gross profit,us-gaap:GrossProfit,0,total,no,"306,984,571","267,413,824"\nrow,Operating expenses:,,0,heading,,,\nrow,Research and development expenses,us-gaap:ResearchAndDevelopmentExpense,1,line,yes,"(173,015,450)","(161,851,588)"\nrow,Selling and marketing expenses,us-gaap:SellingAndMarketingExpense,1,line,yes,"(211,365,882)","(173,083,097)"\nrow,General and administrative expenses,us-gaap:GeneralAndAdministrativeExpense,1,line,yes,"(205,895,537)","(108,315,378)"\nrow,Total operating expenses,us-gaap:OperatingExpenses,0,total,yes,"(590,276,869)","(443,250,063)"\nrow,Operating loss,us-gaap:OperatingIncomeLoss,0,total,no,"(283,292,298)","(175,836,239)"\nrow,Other income (expense):,,0,heading,,,\nrow,Interest expenses,us-gaap:InterestExpense,1,line,yes,"(14,301,032)","(6,750,341)"\nrow,Interest income,us-gaap:InvestmentIncomeInterest,1,line,no,"1,166,581","989,438"\nrow,"Gain (loss) from disposal of subsidiaries, net",us-gaap:GainLossOnSaleOfBusiness,1,line,no,"14,562,030","21,421"\nrow,Change in fair value of warrant liabilities,us-gaap:FairValueAdjustmentOfWarrants,1,line,yes,"(221,462,056)","137,969"\n',
        },
        'restated-report': {
          summary: 'The annual figures as restated, keyed',
          value:
            'tieout-keyed,1\n# Amounts as the XBRL page of the filing prints them, in thousands of RMB.\n# negated yes: printed in parentheses because it lowers the result; as an expense it is positive.\nentity,cik:0001804583\npublished,2024-02-27\nform,20-F\naccession,0000950170-24-020632\ntitle,"Cloopen, annual report for 2021: income statements of 2020 and 2019, restated"\nframework,us-gaap\nassurance,audited\nunit,iso4217:CNY\nscale,thousands\ndecimals,-3\ncause,error-correction\ndocument,Form 20-F for 2021\npage,XBRL page R4; the note on the restatement is page R78\nurl,https://www.sec.gov/Archives/edgar/data/1804583/000095017024020632/R4.htm\n\nrecord,kinds,title\nstatement,income-statement,Consolidated income statement\n\nrecord,id,period\ncolumn,FY2020,2020-01-01/2020-12-31\ncolumn,FY2019,2019-01-01/2019-12-31\n\nrecord,label,concept,depth,role,negated,FY2020,FY2019\nrow,Revenues,us-gaap:Revenues,0,line,no,"723,453","592,798"\nrow,Cost of revenues,us-gaap:CostOfRevenue,0,line,yes,"(478,118)","(378,030)"\nrow,Gross profit,us-gaap:GrossProfit,0,total,no,"245,335","214,768"\nrow,Operating expenses:,,0,heading,,,\nrow,Research and development expenses,us-gaap:ResearchAndDevelopmentExpense,1,line,yes,"(174,192)","(167,484)"\nrow,Selling and marketing expenses,us-gaap:SellingAndMarketingExpense,1,line,yes,"(200,410)","(176,009)"\nrow,General and administrative expenses,us-gaap:GeneralAndAdministrativeExpense,1,line,yes,"(241,356)","(102,052)"\nrow,Total operating expenses,us-gaap:OperatingExpenses,0,total,yes,"(615,958)","(445,545)"\nrow,Operating loss,us-gaap:OperatingIncomeLoss,0,total,no,"(370,623)","(230,777)"\nrow,Other income (expense):,,0,heading,,,\nrow,Interest expenses,us-gaap:InterestExpense,1,line,yes,"(3,477)","(2,077)"\nrow,Interest income,us-gaap:InvestmentIncomeInterest,1,line,no,978,992\nrow,"Gain (loss) from disposal of subsidiaries, net",us-gaap:GainLossOnSaleOfBusiness,1,line,no,"(7,275)",21\nrow,Change in fair value of warrant liabilities,us-gaap:FairValueAdjustmentOfWarrants,1,line,yes,"(61,454)",499\nrow,"Foreign currency exchange gains (losses), net",us-gaap:ForeignCurrencyTransactionGainLossBeforeTax,1,line,no,"6,115","(2,582)"\nrow,Loss before income taxes,us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest,0,total,no,"(424,110)","(232,910)"\nrow,Income tax expense,us-gaap:IncomeTaxExpenseBenefit,0,line,yes,"(1,127)",(549)\nrow,Net loss,us-gaap:ProfitLoss,0,total,no,"(425,237)","(233,459)"\n',
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          'dry-run': {
            summary: 'What would be read of an annual report; nothing is written',
            value: {
              outcome: {
                document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                commit: null,
                commitId: 'a82889cb-9b0a-599f-9c89-74a4b7abcc6b',
                entity: 'cik:0001804583',
                title: 'Cloopen, annual report for 2020: income statement as first filed',
                publishedAt: '2021-05-10T23:59:59.999Z',
                reader: 'keyed 1.0.0',
                appended: false,
                reported: 24,
                restated: 0,
                reconciled: 4,
                checks: 4,
                corrected: 0,
                withdrawn: 0,
                exceptions: 0,
                rounded: 0,
                reclassified: 0,
                accepted: 0,
                texts: null,
              },
              observations: [
                {
                  kind: 'observation',
                  figureId: 'QendP8UPC7e0dex_v4EHyA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  label: 'Revenues',
                  period: { start: '2020-01-01', end: '2020-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  value: '767688120',
                  economicValue: '767688120',
                  decimals: 0,
                  role: 'stated',
                  printed: '767,688,120',
                  document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  statement: 0,
                  row: 0,
                  column: 0,
                  locator: { line: 26, start: 801, end: 812, quote: '767,688,120' },
                  citation: {
                    document: 'Form 20-F for 2020',
                    page: 'XBRL page R4',
                    url: 'https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm',
                  },
                  eventId: null,
                  proofOfReading: null,
                  roundedPeriod: null,
                },
                {
                  kind: 'observation',
                  figureId: 'Rz7nSZStCIbI02dNfu14VA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  label: 'Revenues',
                  period: { start: '2019-01-01', end: '2019-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  value: '650282167',
                  economicValue: '650282167',
                  decimals: 0,
                  role: 'stated',
                  printed: '650,282,167',
                  document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  statement: 0,
                  row: 0,
                  column: 1,
                  locator: { line: 26, start: 815, end: 826, quote: '650,282,167' },
                  citation: {
                    document: 'Form 20-F for 2020',
                    page: 'XBRL page R4',
                    url: 'https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm',
                  },
                  eventId: null,
                  proofOfReading: null,
                  roundedPeriod: null,
                },
              ],
              exceptions: [],
            },
          },
          known: {
            summary: 'The same again',
            value: {
              document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
              commit: 1,
              commitId: 'a82889cb-9b0a-599f-9c89-74a4b7abcc6b',
              entity: 'cik:0001804583',
              title: 'Cloopen, annual report for 2020: income statement as first filed',
              publishedAt: '2021-05-10T23:59:59.999Z',
              reader: 'keyed 1.0.0',
              appended: false,
              reported: 24,
              restated: 0,
              reconciled: 4,
              checks: 4,
              corrected: 0,
              withdrawn: 0,
              exceptions: 0,
              rounded: 0,
              reclassified: 0,
              accepted: 0,
              texts: null,
            },
          },
        },
      },
      '201': {
        'application/json': {
          'annual-report': {
            summary: 'An annual report, keyed',
            value: {
              document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
              commit: 1,
              commitId: 'a82889cb-9b0a-599f-9c89-74a4b7abcc6b',
              entity: 'cik:0001804583',
              title: 'Cloopen, annual report for 2020: income statement as first filed',
              publishedAt: '2021-05-10T23:59:59.999Z',
              reader: 'keyed 1.0.0',
              appended: true,
              reported: 24,
              restated: 0,
              reconciled: 4,
              checks: 4,
              corrected: 0,
              withdrawn: 0,
              exceptions: 0,
              rounded: 0,
              reclassified: 0,
              accepted: 0,
              texts: null,
            },
          },
          release: {
            summary: 'An earnings release',
            value: {
              document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
              commit: 2,
              commitId: 'e20f7aea-d8fd-5de9-b393-a92b2a1b0603',
              entity: 'cik:0001804583',
              title: 'Cloopen Group Holding Limited: Unaudited Results for the Second Quarter of 2021',
              publishedAt: '2021-08-11T23:59:59.999Z',
              reader: 'release 2.1.1',
              appended: true,
              reported: 377,
              restated: 0,
              reconciled: 336,
              checks: 251,
              corrected: 0,
              withdrawn: 0,
              exceptions: 1,
              rounded: 0,
              reclassified: 0,
              accepted: 0,
              texts: null,
            },
          },
          'restated-report': {
            summary: 'The annual figures as restated, keyed',
            value: {
              document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
              commit: 4,
              commitId: 'bbf47ea6-0a15-5920-be0c-e9e872331bc9',
              entity: 'cik:0001804583',
              title: 'Cloopen, annual report for 2021: income statements of 2020 and 2019, restated',
              publishedAt: '2024-02-27T23:59:59.999Z',
              reader: 'keyed 1.0.0',
              appended: true,
              reported: 8,
              restated: 23,
              reconciled: 7,
              checks: 6,
              corrected: 0,
              withdrawn: 0,
              exceptions: 0,
              rounded: 0,
              reclassified: 0,
              accepted: 0,
              texts: null,
            },
          },
        },
      },
    },
  },
  keyFigures: {
    request: {
      'application/json': {
        'dry-run': {
          summary: 'What would be read; nothing is written',
          value: {
            'tieout-keyed': 1,
            entity: 'cik:0001804583',
            published: '2022-05-03',
            form: '6-K',
            accession: '0001564590-22-017430',
            title: 'Cloopen, independent special committee formed: expected effect on two quarters of 2021',
            framework: 'us-gaap',
            document: 'Form 6-K of 2022-05-03, exhibit 99.1',
            url: 'https://www.sec.gov/Archives/edgar/data/1804583/000156459022017430/raas-ex991_6.htm',
            withdrawals: [
              {
                periods: ['2021-04-01/2021-06-30', '2021-07-01/2021-09-30'],
                words:
                  'The Company currently expects that the impact from such employee misconduct and transaction irregularities would be 5%-10% of the revenue for the three-month period ended June 30, 2021 and 15%-20% of the revenue for the three-month period ended September 30, 2021. These figures have not been independently verified by the Special Committee or its advisors and are subject to change as the Independent Investigation proceeds.',
              },
            ],
          },
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          'dry-run': {
            summary: 'What would be read; nothing is written',
            value: {
              outcome: {
                document: '5107348783c4582752f44d55fe474abcd3ec38b19275876dfd388520b76608c3',
                commit: null,
                commitId: '0c08cd35-ba5d-5312-af61-bb8577994383',
                entity: 'cik:0001804583',
                title:
                  'Cloopen, independent special committee formed: expected effect on two quarters of 2021',
                publishedAt: '2022-05-03T23:59:59.999Z',
                reader: 'keyed 1.0.0',
                appended: false,
                reported: 0,
                restated: 0,
                reconciled: 0,
                checks: 0,
                corrected: 0,
                withdrawn: 1,
                exceptions: 0,
                rounded: 0,
                reclassified: 0,
                accepted: 0,
                texts: null,
              },
              observations: [],
              exceptions: [],
            },
          },
          known: {
            summary: 'The same again',
            value: {
              document: '5107348783c4582752f44d55fe474abcd3ec38b19275876dfd388520b76608c3',
              commit: 3,
              commitId: '0c08cd35-ba5d-5312-af61-bb8577994383',
              entity: 'cik:0001804583',
              title: 'Cloopen, independent special committee formed: expected effect on two quarters of 2021',
              publishedAt: '2022-05-03T23:59:59.999Z',
              reader: 'keyed 1.0.0',
              appended: false,
              reported: 0,
              restated: 0,
              reconciled: 0,
              checks: 0,
              corrected: 0,
              withdrawn: 1,
              exceptions: 0,
              rounded: 0,
              reclassified: 0,
              accepted: 0,
              texts: null,
            },
          },
        },
      },
      '201': {
        'application/json': {
          warning: {
            summary: 'The issuer’s warning about two quarters',
            value: {
              document: '5107348783c4582752f44d55fe474abcd3ec38b19275876dfd388520b76608c3',
              commit: 3,
              commitId: '0c08cd35-ba5d-5312-af61-bb8577994383',
              entity: 'cik:0001804583',
              title: 'Cloopen, independent special committee formed: expected effect on two quarters of 2021',
              publishedAt: '2022-05-03T23:59:59.999Z',
              reader: 'keyed 1.0.0',
              appended: true,
              reported: 0,
              restated: 0,
              reconciled: 0,
              checks: 0,
              corrected: 0,
              withdrawn: 1,
              exceptions: 0,
              rounded: 0,
              reclassified: 0,
              accepted: 0,
              texts: null,
            },
          },
        },
      },
    },
  },
  getMetrics: {
    responses: {
      '200': {
        'text/plain': {
          some: {
            summary: 'Some of the metrics',
            value:
              '# HELP tieout_log_commits Commits in the log, as this node has it.\n# TYPE tieout_log_commits gauge\ntieout_log_commits 4\n# HELP tieout_entities Entities that the log has commits of.\n# TYPE tieout_entities gauge\ntieout_entities 1',
          },
        },
      },
    },
  },
  getLog: {
    responses: {
      '200': {
        'application/json': {
          following: {
            summary: 'A node that is at the head of its log',
            value: {
              commit: 4,
              recordedAt: '2024-03-01T00:00:00.000Z',
              following: {
                log: 'kurrentdb://db.example:2113',
                state: 'following',
                position: '48213',
                head: '48213',
                lagMs: 0,
                openRuns: 0,
                voids: 0,
                reconnects: 0,
                problem: null,
              },
              voids: [],
            },
          },
        },
      },
    },
  },
  getDocument: {
    responses: {
      '200': {
        'application/json': {
          'annual-report': {
            summary: 'An annual report, by the beginning of its hash',
            value: {
              report: null,
              form: '20-F',
              accession: '0001104659-21-063826',
              filer: null,
              amends: null,
              document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
              rendition: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
              mediaType: 'text/csv',
              title: 'Cloopen, annual report for 2020: income statement as first filed',
              assurance: 'audited',
              framework: 'us-gaap',
              reader: { name: 'keyed', version: '1.0.0' },
              entity: 'cik:0001804583',
              bytes: 2026,
              publishedAt: '2021-05-10T23:59:59.999Z',
              recordedAt: '2024-03-01T00:00:00.000Z',
              commit: 1,
              eventId: 'c830ac7c-a8dc-50f7-a3e3-b33590a7c9f3',
              statements: [
                {
                  kinds: ['income-statement'],
                  title: 'Consolidated income statement',
                  periods: ['2020-01-01/2020-12-31', '2019-01-01/2019-12-31'],
                },
              ],
            },
          },
        },
      },
    },
  },
  getDocumentContent: {
    responses: {
      '200': {
        'text/plain': {
          'annual-report': {
            summary: 'An annual report, keyed',
            value:
              'tieout-keyed,1\n# Amounts as the XBRL page of the filing prints them, in whole RMB.\n# negated yes: printed in parentheses because it lowers the result; as an expense it is positive.\nentity,cik:0001804583\npublished,2021-05-10\nform,20-F\naccession,0001104659-21-063826\ntitle,"Cloopen, annual report for 2020: income statement as first filed"\nframework,us-gaap\nassurance,audited\nunit,iso4217:CNY\nscale,units\ndecimals,0\ndocument,Form 20-F for 2020\npage,XBRL page R4\nurl,https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm\n\nrecord,kinds,title\nstatement,income-statement,Consolidated income statement\n\nrecord,id,period\ncolumn,FY2020,2020-01-01/2020-12-31\ncolumn,FY2019,2019-01-01/2019-12-31\n\nrecord,label,concept,depth,role,negated,FY2020,FY2019\nrow,Revenues,us-gaap:Revenues,0,line,no,"767,688,120","650,282,167"\nrow,Cost of revenues,us-gaap:CostOfRevenue,0,line,yes,"(460,703,549)","(382,868,343)"\nrow,Gross profit,us-gaap:GrossProfit,0,total,no,"306,984,571","267,413,824"\nrow,Operating expenses:,,0,heading,,,\nrow,Research and development expenses,us-gaap:ResearchAndDevelopmentExpense,1,line,yes,"(173,015,450)","(161,851,588)"\nrow,Selling and marketing expenses,us-gaap:SellingAndMarketingExpense,1,line,yes,"(211,365,882)","(173,083,097)"\nrow,General and administrative expenses,us-gaap:GeneralAndAdministrativeExpense,1,line,yes,"(205,895,537)","(108,315,378)"\nrow,Total operating expenses,us-gaap:OperatingExpenses,0,total,yes,"(590,276,869)","(443,250,063)"\nrow,Operating loss,us-gaap:OperatingIncomeLoss,0,total,no,"(283,292,298)","(175,836,239)"\nrow,Other income (expense):,,0,heading,,,\nrow,Interest expenses,us-gaap:InterestExpense,1,line,yes,"(14,301,032)","(6,750,341)"\nrow,Interest income,us-gaap:InvestmentIncomeInterest,1,line,no,"1,166,581","989,438"\nrow,"Gain (loss) from disposal of subsidiaries, net",us-gaap:GainLossOnSaleOfBusiness,1,line,no,"14,562,030","21,421"\nrow,Change in fair value of warrant liabilities,us-gaap:FairValueAdjustmentOfWarrants,1,line,yes,"(221,462,056)","137,969"\n',
          },
        },
      },
    },
  },
  getDocumentRendition: {
    responses: {
      '200': {
        'text/plain': {
          'annual-report': {
            summary: 'The text of an annual report',
            value:
              'tieout-keyed,1\n# Amounts as the XBRL page of the filing prints them, in whole RMB.\n# negated yes: printed in parentheses because it lowers the result; as an expense it is positive.\nentity,cik:0001804583\npublished,2021-05-10\nform,20-F\naccession,0001104659-21-063826\ntitle,"Cloopen, annual report for 2020: income statement as first filed"\nframework,us-gaap\nassurance,audited\nunit,iso4217:CNY\nscale,units\ndecimals,0\ndocument,Form 20-F for 2020\npage,XBRL page R4\nurl,https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm\n\nrecord,kinds,title\nstatement,income-statement,Consolidated income statement\n\nrecord,id,period\ncolumn,FY2020,2020-01-01/2020-12-31\ncolumn,FY2019,2019-01-01/2019-12-31\n\nrecord,label,concept,depth,role,negated,FY2020,FY2019\nrow,Revenues,us-gaap:Revenues,0,line,no,"767,688,120","650,282,167"\nrow,Cost of revenues,us-gaap:CostOfRevenue,0,line,yes,"(460,703,549)","(382,868,343)"\nrow,Gross profit,us-gaap:GrossProfit,0,total,no,"306,984,571","267,413,824"\nrow,Operating expenses:,,0,heading,,,\nrow,Research and development expenses,us-gaap:ResearchAndDevelopmentExpense,1,line,yes,"(173,015,450)","(161,851,588)"\nrow,Selling and marketing expenses,us-gaap:SellingAndMarketingExpense,1,line,yes,"(211,365,882)","(173,083,097)"\nrow,General and administrative expenses,us-gaap:GeneralAndAdministrativeExpense,1,line,yes,"(205,895,537)","(108,315,378)"\nrow,Total operating expenses,us-gaap:OperatingExpenses,0,total,yes,"(590,276,869)","(443,250,063)"\nrow,Operating loss,us-gaap:OperatingIncomeLoss,0,total,no,"(283,292,298)","(175,836,239)"\nrow,Other income (expense):,,0,heading,,,\nrow,Interest expenses,us-gaap:InterestExpense,1,line,yes,"(14,301,032)","(6,750,341)"\nrow,Interest income,us-gaap:InvestmentIncomeInterest,1,line,no,"1,166,581","989,438"\nrow,"Gain (loss) from disposal of subsidiaries, net",us-gaap:GainLossOnSaleOfBusiness,1,line,no,"14,562,030","21,421"\nrow,Change in fair value of warrant liabilities,us-gaap:FairValueAdjustmentOfWarrants,1,line,yes,"(221,462,056)","137,969"\n',
          },
        },
      },
    },
  },
  getReading: {
    responses: {
      '200': {
        'application/json': {
          'annual-report': {
            summary: 'What was read from an annual report',
            value: {
              observations: [
                {
                  kind: 'observation',
                  figureId: 'QendP8UPC7e0dex_v4EHyA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  label: 'Revenues',
                  period: { start: '2020-01-01', end: '2020-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  value: '767688120',
                  economicValue: '767688120',
                  decimals: 0,
                  role: 'stated',
                  printed: '767,688,120',
                  document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  statement: 0,
                  row: 0,
                  column: 0,
                  locator: { line: 26, start: 801, end: 812, quote: '767,688,120' },
                  citation: {
                    document: 'Form 20-F for 2020',
                    page: 'XBRL page R4',
                    url: 'https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm',
                  },
                  eventId: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                  proofOfReading: null,
                  roundedPeriod: null,
                },
                {
                  kind: 'observation',
                  figureId: 'Rz7nSZStCIbI02dNfu14VA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  label: 'Revenues',
                  period: { start: '2019-01-01', end: '2019-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  value: '650282167',
                  economicValue: '650282167',
                  decimals: 0,
                  role: 'stated',
                  printed: '650,282,167',
                  document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  statement: 0,
                  row: 0,
                  column: 1,
                  locator: { line: 26, start: 815, end: 826, quote: '650,282,167' },
                  citation: {
                    document: 'Form 20-F for 2020',
                    page: 'XBRL page R4',
                    url: 'https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm',
                  },
                  eventId: '2eb32c39-c91a-5c7c-bd58-f5ad8599533a',
                  proofOfReading: null,
                  roundedPeriod: null,
                },
              ],
              exceptions: [],
            },
          },
        },
      },
    },
  },
  viewDocument: {
    responses: {
      '200': {
        'text/html': {
          'annual-report': {
            summary: 'An annual report as a page, an amount of it marked',
            value:
              '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Cloopen, annual report for 2020: income statement as first filed</title>\n<style>…</style>\n</head>\n<body>\n<main>\n<div class="text"><div class="line" data-line="1">tieout-keyed,1</div><div class="line" data-line="2"># Amounts as the XBRL page of the filing prints them, in whole RMB.</div><div class="line" data-line="3"># negated yes: printed in parentheses because it lowers the result; as an expense it is positive.</div><div class="line" data-line="4">entity,cik:0001804583</div><div class="line" data-line="5">published,2021-05-10</div><div class="line" data-line="6">form,20-F</div><div class="line" data-line="7">accession,0001104659-21-063826</div><div class="line" data-line="8">title,"Cloopen, annual report for 2020: income statement as first filed"</div><div class="line" data-line="9">framework,us-gaap</div><div class="line" data-line="10">assurance,audited</div><div class="line" data-line="11">unit,iso4217:CNY</div><div class="line" data-line="12">scale,units</div><div class="line" data-line="13">decimals,0</div><div class="line" data-line="14">document,Form 20-F for 2020</div><div class="line" data-line="15">page,XBRL page R4</div><div class="line" data-line="16">url,https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm</div><div class="line" data-line="17"></div><div class="line" data-line="18">record,kinds,title</div><div class="line" data-line="19">statement,income-statement,Consolidated income statement</div><div class="line" data-line="20"></div><div class="line" data-line="21">record,id,period</div><div class="line" data-line="22">column,FY2020,2020-01-01/2020-12-31</div><div class="line" data-line="23">column,FY2019,2019-01-01/2019-12-31</div><div class="line" data-line="24"></div><div class="line" data-line="25">record,label,concept,depth,role,negated,FY2020,FY2019</div><div class="line" data-line="26">row,Revenues,us-gaap:Revenues,0,line,no,"<mark class="place" id="place">767,688,120</mark>","650,282,167"</div><div class="line" data-line="27">row,Cost of revenues,us-gaap:CostOfRevenue,0,line,yes,"(460,703,549)","(382,868,343)"</div><div class="line" data-line="28">row,Gross profit,us-gaap:GrossProfit,0,total,no,"306,984,571","267,413,824"</div><div class="line" data-line="29">row,Operating expenses:,,0,heading,,,</div><div class="line" data-line="30">row,Research and development expenses,us-gaap:ResearchAndDevelopmentExpense,1,line,yes,"(173,015,450)","(161,851,588)"</div><div class="line" data-line="31">row,Selling and marketing expenses,us-gaap:SellingAndMarketingExpense,1,line,yes,"(211,365,882)","(173,083,097)"</div><div class="line" data-line="32">row,General and administrative expenses,us-gaap:GeneralAndAdministrativeExpense,1,line,yes,"(205,895,537)","(108,315,378)"</div><div class="line" data-line="33">row,Total operating expenses,us-gaap:OperatingExpenses,0,total,yes,"(590,276,869)","(443,250,063)"</div><div class="line" data-line="34">row,Operating loss,us-gaap:OperatingIncomeLoss,0,total,no,"(283,292,298)","(175,836,239)"</div><div class="line" data-line="35">row,Other income (expense):,,0,heading,,,</div><div class="line" data-line="36">row,Interest expenses,us-gaap:InterestExpense,1,line,yes,"(14,301,032)","(6,750,341)"</div><div class="line" data-line="37">row,Interest income,us-gaap:InvestmentIncomeInterest,1,line,no,"1,166,581","989,438"</div><div class="line" data-line="38">row,"Gain (loss) from disposal of subsidiaries, net",us-gaap:GainLossOnSaleOfBusiness,1,line,no,"14,562,030","21,421"</div><div class="line" data-line="39">row,Change in fair value of warrant liabilities,us-gaap:FairValueAdjustmentOfWarrants,1,line,yes,"(221,462,056)","137,969"</div></div>\n</main>\n</body>\n</html>\n',
          },
        },
      },
    },
  },
  getDocumentPlaces: {
    responses: {
      '200': {
        'application/json': {
          'annual-report': {
            summary: 'Where an amount of an annual report stands',
            value: {
              document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
              mediaType: 'text/csv',
              pages: null,
              places: [{ line: 26, start: 801, end: 812, quote: '767,688,120', onPages: [] }],
            },
          },
        },
      },
    },
  },
  listEntities: {
    responses: {
      '200': {
        'application/json': {
          all: {
            summary: 'All entities',
            value: {
              items: [
                {
                  entity: 'cik:0001804583',
                  name: null,
                  tickers: [],
                  commits: 4,
                  documents: 4,
                  observations: 523,
                  lastPublishedAt: '2024-02-27T23:59:59.999Z',
                },
              ],
              next: null,
            },
          },
        },
      },
    },
  },
  listDocuments: {
    responses: {
      '200': {
        'application/json': {
          newest: {
            summary: 'What was published last',
            value: {
              items: [
                {
                  act: 'filed',
                  commit: 4,
                  commitId: 'bbf47ea6-0a15-5920-be0c-e9e872331bc9',
                  document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                  title: 'Cloopen, annual report for 2021: income statements of 2020 and 2019, restated',
                  form: '20-F',
                  accession: '0000950170-24-020632',
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  recordedAt: '2024-03-01T00:00:00.000Z',
                  actor: 'system',
                  reader: { name: 'keyed', version: '1.0.0' },
                  assurance: 'audited',
                  statements: ['income-statement'],
                  recorded: {
                    reported: 8,
                    restated: 23,
                    reconciled: 1,
                    corrected: 0,
                    withdrawn: 0,
                    exceptions: 0,
                    resolved: 0,
                  },
                  changed: null,
                },
              ],
              next: 'WyJiYmY0N2VhNi0wYTE1LTU5MjAtYmUwYy1lOWU4NzIzMzFiYzkiLCIyMDI0LTAzLTAxVDAwOjAwOjAwLjAwMFoiLCJkNGJtVUNaU3J3YnZObVRkIl0',
            },
          },
          changes: {
            summary: 'What changed the income statement as filed',
            value: {
              items: [
                {
                  act: 'filed',
                  commit: 4,
                  commitId: 'bbf47ea6-0a15-5920-be0c-e9e872331bc9',
                  document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                  title: 'Cloopen, annual report for 2021: income statements of 2020 and 2019, restated',
                  form: '20-F',
                  accession: '0000950170-24-020632',
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  recordedAt: '2024-03-01T00:00:00.000Z',
                  actor: 'system',
                  reader: { name: 'keyed', version: '1.0.0' },
                  assurance: 'audited',
                  statements: ['income-statement'],
                  recorded: {
                    reported: 8,
                    restated: 23,
                    reconciled: 1,
                    corrected: 0,
                    withdrawn: 0,
                    exceptions: 0,
                    resolved: 0,
                  },
                  changed: {
                    presents: true,
                    reported: 8,
                    refined: 0,
                    restated: 23,
                    recast: 0,
                    doubted: 0,
                    reclassified: 0,
                    corrected: 0,
                    resolved: 0,
                    withdrawn: 0,
                  },
                },
                {
                  act: 'filed',
                  commit: 3,
                  commitId: '0c08cd35-ba5d-5312-af61-bb8577994383',
                  document: '5107348783c4582752f44d55fe474abcd3ec38b19275876dfd388520b76608c3',
                  title:
                    'Cloopen, independent special committee formed: expected effect on two quarters of 2021',
                  form: '6-K',
                  accession: '0001564590-22-017430',
                  publishedAt: '2022-05-03T23:59:59.999Z',
                  recordedAt: '2024-03-01T00:00:00.000Z',
                  actor: 'system',
                  reader: { name: 'keyed', version: '1.0.0' },
                  assurance: 'unknown',
                  statements: [],
                  recorded: {
                    reported: 0,
                    restated: 0,
                    reconciled: 0,
                    corrected: 0,
                    withdrawn: 1,
                    exceptions: 0,
                    resolved: 0,
                  },
                  changed: {
                    presents: false,
                    reported: 0,
                    refined: 0,
                    restated: 0,
                    recast: 0,
                    doubted: 0,
                    reclassified: 0,
                    corrected: 0,
                    resolved: 0,
                    withdrawn: 58,
                  },
                },
              ],
              next: 'WyIwYzA4Y2QzNS1iYTVkLTUzMTItYWY2MS1iYjg1Nzc5OTQzODMiLCIyMDI0LTAzLTAxVDAwOjAwOjAwLjAwMFoiLCIyeFFMaW11MF9aZTkwUktGIl0',
            },
          },
        },
      },
    },
  },
  listStatements: {
    responses: {
      '200': {
        'application/json': {
          'year-end': {
            summary: 'The statements that could be had at the end of 2021',
            value: {
              entity: 'cik:0001804583',
              asOf: '2021-12-31T23:59:59.999Z',
              recordedAsOf: null,
              commit: 4,
              statements: [
                {
                  statement: 'balance-sheet',
                  presentations: [
                    {
                      presentation: 'as-filed',
                      title: 'CLOOPEN GROUP HOLDING LIMITED UNAUDITED CONDENSED CONSOLIDATED BALANCE SHEETS',
                      document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                      publishedAt: '2021-08-11T23:59:59.999Z',
                      form: null,
                      columns: [],
                    },
                    {
                      presentation: 'standard',
                      title: 'Balance sheet',
                      document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                      publishedAt: '2021-08-11T23:59:59.999Z',
                      form: null,
                      columns: ['annual', 'half-yearly'],
                    },
                  ],
                },
                {
                  statement: 'income-statement',
                  presentations: [
                    {
                      presentation: 'as-filed',
                      title:
                        'CLOOPEN GROUP HOLDING LIMITED UNAUDITED CONDENSED CONSOLIDATED STATEMENTS OF COMPREHENSIVE LOSS',
                      document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                      publishedAt: '2021-08-11T23:59:59.999Z',
                      form: null,
                      columns: [],
                    },
                    {
                      presentation: 'standard',
                      title: 'Income statement',
                      document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                      publishedAt: '2021-08-11T23:59:59.999Z',
                      form: null,
                      columns: ['annual', 'half-yearly'],
                    },
                  ],
                },
              ],
              digest: '27fa71f558503a16e08057dfa3582fc96af4c9cf1d0b2eb28b608d722bff2ed5',
            },
          },
        },
      },
    },
  },
  getStatement: {
    responses: {
      '200': {
        'application/json': {
          'as-filed': {
            summary: 'An income statement as it stood at the end of 2021',
            value: {
              entity: 'cik:0001804583',
              statement: 'income-statement',
              presentation: 'as-filed',
              title: 'Consolidated income statement',
              asOf: '2021-12-31T23:59:59.999Z',
              recordedAsOf: null,
              commit: 4,
              document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
              publishedAt: '2021-05-10T23:59:59.999Z',
              form: '20-F',
              columns: [
                { period: { start: '2020-01-01', end: '2020-12-31' }, unit: 'iso4217:CNY', dimensions: {} },
              ],
              rows: [
                {
                  label: 'Revenues',
                  concept: 'us-gaap:Revenues',
                  depth: 0,
                  role: 'line',
                  figures: [
                    {
                      figureId: 'QendP8UPC7e0dex_v4EHyA',
                      value: '767688120',
                      decimals: 0,
                      status: 'reported',
                      reliance: null,
                      restatedLater: null,
                      vintage: 1,
                      tieOut: 'exact',
                      eventId: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                      source: {
                        document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                        ordinal: 801,
                      },
                    },
                  ],
                },
                {
                  label: 'Cost of revenues',
                  concept: 'us-gaap:CostOfRevenue',
                  depth: 0,
                  role: 'line',
                  figures: [
                    {
                      figureId: 'ab0UbzgfkaqIoxO63iK3AA',
                      value: '-460703549',
                      decimals: 0,
                      status: 'reported',
                      reliance: null,
                      restatedLater: null,
                      vintage: 1,
                      tieOut: 'exact',
                      eventId: '79043158-7076-533a-b4c5-02ec5f96af38',
                      source: {
                        document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                        ordinal: 883,
                      },
                    },
                  ],
                },
              ],
              bridges: [],
              exceptions: [],
              digest: '492791dfbf43cd5e89977490b77a803e272a628bee46a7e8d1cdb7b7379bb5b2',
            },
          },
          standard: {
            summary: 'In the standard presentation',
            value: {
              asOf: '2021-12-31T23:59:59.999Z',
              bridges: [],
              columns: [
                {
                  derived: null,
                  dimensions: {},
                  document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                  form: null,
                  period: { end: '2021-06-30', start: '2021-04-01' },
                  publishedAt: '2021-08-11T23:59:59.999Z',
                  span: 'quarter',
                  unit: 'iso4217:CNY',
                },
                {
                  derived: null,
                  dimensions: {},
                  document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                  form: null,
                  period: { end: '2020-06-30', start: '2020-04-01' },
                  publishedAt: '2021-08-11T23:59:59.999Z',
                  span: 'quarter',
                  unit: 'iso4217:CNY',
                },
              ],
              commit: 4,
              digest: '5e5c24f2ba34ebe156ec25554f7ab9b28a0f21bb43c472e4739c4f1143593f47',
              document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
              entity: 'cik:0001804583',
              exceptions: [],
              form: null,
              gaps: [],
              identities: [
                {
                  column: 0,
                  difference: null,
                  equation: 'gross-profit = revenue - cost-of-revenue',
                  id: 'gross-profit',
                  kind: 'identity',
                  missing: [],
                  outcome: 'exact',
                },
                {
                  column: 0,
                  difference: null,
                  equation: 'operating-income = gross-profit - operating-expenses',
                  id: 'operating-income',
                  kind: 'identity',
                  missing: [],
                  outcome: 'exact',
                },
              ],
              meanings: {
                'not-stated':
                  'the document states none of the concepts that may stand here, for this period in this unit',
              },
              omittedColumns: 0,
              presentation: 'standard',
              publishedAt: '2021-08-11T23:59:59.999Z',
              recordedAsOf: null,
              rows: [
                {
                  concept: null,
                  depth: 0,
                  figures: [null, null],
                  label: 'Revenue',
                  line: null,
                  reasons: [null, null],
                  role: 'heading',
                },
                {
                  concept: 'us-gaap:Revenues',
                  depth: 1,
                  figures: [
                    {
                      concept: 'us-gaap:Revenues',
                      decimals: -3,
                      eventId: 'b79d0bcf-2492-5f49-9e55-b70e9ee42621',
                      figureId: 'FTDwRBPt-rGXVNCgNIMvKg',
                      reliance: null,
                      restatedLater: null,
                      source: {
                        document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                        ordinal: 5099,
                      },
                      status: 'reported',
                      tieOut: 'within-rounding',
                      value: '273905000',
                      vintage: 1,
                    },
                    {
                      concept: 'us-gaap:Revenues',
                      decimals: -3,
                      eventId: '66eed110-0183-5265-b553-02f33508a9ae',
                      figureId: 'QSq52cxltYrlsc7Iik4LYA',
                      reliance: null,
                      restatedLater: null,
                      source: {
                        document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                        ordinal: 5091,
                      },
                      status: 'reported',
                      tieOut: 'within-rounding',
                      value: '185255000',
                      vintage: 1,
                    },
                  ],
                  label: 'Revenue',
                  line: 'revenue',
                  reasons: [null, null],
                  role: 'total',
                },
              ],
              statement: 'income-statement',
              title: 'Income statement',
            },
          },
        },
      },
    },
  },
  getMarks: {
    responses: {
      '200': {
        'application/json': {
          restated: {
            summary: 'What an auditor would tick at a year that was restated',
            value: {
              entity: 'cik:0001804583',
              statement: 'income-statement',
              presentation: 'as-filed',
              asOf: null,
              recordedAsOf: null,
              commit: 4,
              marks: {
                QendP8UPC7e0dex_v4EHyA: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '767688120',
                    to: '723453000',
                    difference: '-44235120',
                    percent: '-5.7621',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                ab0UbzgfkaqIoxO63iK3AA: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '-460703549',
                    to: '-478118000',
                    difference: '-17414451',
                    percent: '-3.78',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '6fd99119-691e-5db6-9f1b-5fc5971d0aad',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                M1BLyfzRNIhJ8hiGQ9BtPQ: {
                  unit: 'iso4217:CNY',
                  footed: { outcome: 'exact', difference: null },
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '306984571',
                    to: '245335000',
                    difference: '-61649571',
                    percent: '-20.0823',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '5a8d2cf7-b8fc-517c-8a78-21c891255a2d',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                OCRdZk9T7s0sux0hD3iR1w: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '-173015450',
                    to: '-174192000',
                    difference: '-1176550',
                    percent: '-0.68',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '19ba8992-bff7-5349-a0cb-ecdf32702175',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                LnCKJk7TzD8fG8DjNNDIGQ: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '-211365882',
                    to: '-200410000',
                    difference: '10955882',
                    percent: '5.1834',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: 'b40e266c-7faf-5970-8912-d245d43f38a8',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                dqufLPWD0IszAgHIS_k9Pg: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '-205895537',
                    to: '-241356000',
                    difference: '-35460463',
                    percent: '-17.2226',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '47fefdaf-0ab0-5014-a879-405d1eb099aa',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                XhalKTzGWSgG_Li8T4uP1A: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '-590276869',
                    to: '-615958000',
                    difference: '-25681131',
                    percent: '-4.3507',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '04fd6d79-9d38-53a3-b09c-8a516f6919a1',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                A4CeXVm8ea713YFajO67Rg: {
                  unit: 'iso4217:CNY',
                  footed: { outcome: 'exact', difference: null },
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '-283292298',
                    to: '-370623000',
                    difference: '-87330702',
                    percent: '-30.8271',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '4ef154f6-3abb-546d-9d8f-b9230ac62e8f',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                fiu7Bkcw46poh4whw4A3mw: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '-14301032',
                    to: '-3477000',
                    difference: '10824032',
                    percent: '75.6871',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '3c8d26a8-25f6-590a-a781-c39afeb2bf92',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                'b2h-L4AWbqmpwcLywli3lg': {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '1166581',
                    to: '978000',
                    difference: '-188581',
                    percent: '-16.1653',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '7be2d0f5-d41b-52c7-af24-e9d50b5581f6',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                SDleG7x6CAKtM_lYRGWYXA: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '14562030',
                    to: '-7275000',
                    difference: '-21837030',
                    percent: '-149.9587',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '20844d3c-6b5c-5deb-be8f-9a62d502c189',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                SSlakk6_iOzNlBTSsQtc7Q: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: {
                    kind: 'restated',
                    from: '-221462056',
                    to: '-61454000',
                    difference: '160008056',
                    percent: '72.2508',
                    cause: 'error-correction',
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    eventId: '670c2c11-6214-5eba-991f-cdc10238617e',
                  },
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                G8O4YPJZA0GuIyC5LPzdcQ: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: null,
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                XyfArhwJqO6929k5CJ4Jrw: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: null,
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                PjhJzB1biYipFCcuxSszpg: {
                  unit: 'iso4217:CNY',
                  footed: null,
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: null,
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
                'J5MPzqB95-mZf2bXhr2tpA': {
                  unit: 'iso4217:CNY',
                  footed: { outcome: 'exact', difference: null },
                  crossFooted: null,
                  source: 'keyed',
                  repeated: { documents: 0, independent: 0 },
                  change: null,
                  corrected: false,
                  reliance: null,
                  exceptions: [],
                },
              },
              digest: '2d40fddec19b6613590c07f4c12c410b501bff09c6a6467719f302015a33640c',
            },
          },
        },
      },
    },
  },
  findFigures: {
    responses: {
      '200': {
        'application/json': {
          revenues: {
            summary: 'Revenues of a year',
            value: {
              items: [
                {
                  figureId: 'QendP8UPC7e0dex_v4EHyA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  period: { start: '2020-01-01', end: '2020-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  label: 'Revenues',
                  value: '723453000',
                  decimals: -3,
                  status: 'restated',
                  vintage: 2,
                  derived: false,
                  reliance: null,
                  suspect: false,
                  eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                  commit: 4,
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  recordedAt: '2024-03-01T00:00:00.000Z',
                  tieOut: 'exact',
                  source: {
                    document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                    ordinal: 890,
                  },
                },
              ],
              next: null,
            },
          },
        },
      },
    },
  },
  listTies: {
    responses: {
      '200': {
        'application/json': {
          sums: {
            summary: 'Sums that foot exactly or within rounding',
            value: {
              items: [
                {
                  figureId: 'M1BLyfzRNIhJ8hiGQ9BtPQ',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:GrossProfit',
                  period: { start: '2020-01-01', end: '2020-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  label: 'Gross profit',
                  role: 'stated',
                  value: '306984571',
                  source: {
                    document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                    ordinal: 963,
                  },
                  statement: {
                    index: 0,
                    kinds: ['income-statement'],
                    title: 'Consolidated income statement',
                  },
                  method: 'summation',
                  rule: 'sum',
                  outcome: 'exact',
                  difference: null,
                  terms: [
                    {
                      figureId: 'QendP8UPC7e0dex_v4EHyA',
                      entity: 'cik:0001804583',
                      concept: 'us-gaap:Revenues',
                      period: { start: '2020-01-01', end: '2020-12-31' },
                      unit: 'iso4217:CNY',
                      dimensions: {},
                      label: 'Revenues',
                      role: 'stated',
                      value: '767688120',
                      source: {
                        document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                        ordinal: 801,
                      },
                      eventId: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                      weight: 1,
                    },
                    {
                      figureId: 'ab0UbzgfkaqIoxO63iK3AA',
                      entity: 'cik:0001804583',
                      concept: 'us-gaap:CostOfRevenue',
                      period: { start: '2020-01-01', end: '2020-12-31' },
                      unit: 'iso4217:CNY',
                      dimensions: {},
                      label: 'Cost of revenues',
                      role: 'stated',
                      value: '460703549',
                      source: {
                        document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                        ordinal: 883,
                      },
                      eventId: '79043158-7076-533a-b4c5-02ec5f96af38',
                      weight: -1,
                    },
                  ],
                  plug: null,
                  derived: false,
                  recomputed: false,
                  independent: false,
                  engine: '3',
                  publishedAt: '2021-05-10T23:59:59.999Z',
                  eventId: '2e816ea0-1951-5fa0-ae70-70b6e1a7547f',
                },
              ],
              next: 'WyJIVFNRSV9SR1R2X3FncGpWNkp3SGtnIiwiMjAyNC0wMy0wMVQwMDowMDowMC4wMDBaIiwiTEVjNjRpZVZhSE8tWTVTUCJd',
            },
          },
        },
      },
    },
  },
  getDiff: {
    responses: {
      '200': {
        'application/json': {
          'restated-years': {
            summary: 'What the restated annual report changed',
            value: {
              entity: 'cik:0001804583',
              by: 'published',
              from: {
                asOf: '2023-12-31T23:59:59.999Z',
                recordedAsOf: '2024-03-01T00:00:00.000Z',
                document: null,
              },
              to: {
                asOf: '2024-02-27T23:59:59.999Z',
                recordedAsOf: '2024-03-01T00:00:00.000Z',
                document: null,
              },
              commit: 4,
              alike: null,
              counts: { restated: 23, reported: 8 },
              changes: [
                {
                  figureId: 'QendP8UPC7e0dex_v4EHyA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  period: { start: '2020-01-01', end: '2020-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  kind: 'restated',
                  label: 'Revenues',
                  from: '767688120',
                  to: '723453000',
                  difference: '-44235120',
                  percent: '-5.7621',
                  cause: 'error-correction',
                  suspect: null,
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  form: '20-F',
                  accession: '0000950170-24-020632',
                  eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                  source: {
                    document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                    ordinal: 890,
                  },
                },
                {
                  figureId: 'Rz7nSZStCIbI02dNfu14VA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  period: { start: '2019-01-01', end: '2019-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  kind: 'restated',
                  label: 'Revenues',
                  from: '650282167',
                  to: '592798000',
                  difference: '-57484167',
                  percent: '-8.8399',
                  cause: 'error-correction',
                  suspect: null,
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  form: '20-F',
                  accession: '0000950170-24-020632',
                  eventId: 'cdde0c85-3b08-5343-a624-8f1be9b48e6c',
                  source: {
                    document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                    ordinal: 900,
                  },
                },
              ],
              withdrawals: [],
              digest: '06ee3ba1e75b52a52791f3c7d409def3f792cdf5a1f01185ffe9d93400c7e0b0',
              next: 'WyJjZGRlMGM4NS0zYjA4LTUzNDMtYTYyNC04ZjFiZTliNDhlNmMgUno3blNaU3RDSWJJMDJkTmZ1MTRWQSIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIldCUDAybkFJZWJYVHBaWlMiXQ',
            },
          },
        },
        'text/csv': {
          'restated-revenues': {
            summary: 'The restated revenues, as a table',
            value:
              'entity,figure_id,concept,label,period_start,period_end,unit,dimensions,kind,value_before,value_after,difference,percent,cause,suspect,published_at,form,accession,document,ordinal,event_id\r\ncik:0001804583,QendP8UPC7e0dex_v4EHyA,us-gaap:Revenues,Revenues,2020-01-01,2020-12-31,iso4217:CNY,{},restated,767688120,723453000,-44235120,-5.7621,error-correction,,2024-02-27T23:59:59.999Z,20-F,0000950170-24-020632,f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6,890,1edb69c2-098b-560d-a32e-ad8880fb63a2\r\ncik:0001804583,Rz7nSZStCIbI02dNfu14VA,us-gaap:Revenues,Revenues,2019-01-01,2019-12-31,iso4217:CNY,{},restated,650282167,592798000,-57484167,-8.8399,error-correction,,2024-02-27T23:59:59.999Z,20-F,0000950170-24-020632,f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6,900,cdde0c85-3b08-5343-a624-8f1be9b48e6c\r\n',
          },
        },
      },
    },
  },
  getRestatementHistory: {
    responses: {
      '200': {
        'application/json': {
          large: {
            summary: 'Figures of 2020 that changed by at least 40 million, with all their values',
            value: {
              items: [
                {
                  figureId: 'QendP8UPC7e0dex_v4EHyA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  period: { start: '2020-01-01', end: '2020-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  label: 'Revenues',
                  first: '767688120',
                  current: '723453000',
                  difference: '-44235120',
                  percent: '-5.7621',
                  suspect: false,
                  vintages: [
                    {
                      vintage: 1,
                      value: '767688120',
                      decimals: 0,
                      publishedAt: '2021-05-10T23:59:59.999Z',
                      form: '20-F',
                      accession: '0001104659-21-063826',
                      source: {
                        document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                        ordinal: 801,
                      },
                      cause: null,
                      difference: null,
                      percent: null,
                      lastUnit: false,
                      eventId: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                    },
                    {
                      vintage: 2,
                      value: '723453000',
                      decimals: -3,
                      publishedAt: '2024-02-27T23:59:59.999Z',
                      form: '20-F',
                      accession: '0000950170-24-020632',
                      source: {
                        document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                        ordinal: 890,
                      },
                      cause: 'error-correction',
                      difference: '-44235120',
                      percent: '-5.7621',
                      lastUnit: false,
                      eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                    },
                  ],
                },
              ],
              next: 'WyJRZW5kUDhVUEM3ZTBkZXhfdjRFSHlBIiwiMjAyNC0wMy0wMVQwMDowMDowMC4wMDBaIiwiVUQ0YW9qN1N0dVMyTkZYeCJd',
            },
          },
        },
        'text/csv': {
          revenues: {
            summary: 'The values that revenues had, as a table',
            value:
              'entity,figure_id,concept,label,period_start,period_end,unit,dimensions,vintage,vintages,value,decimals,difference,percent,cause,last_unit,first_value,current_value,total_difference,total_percent,suspect,published_at,form,accession,document,ordinal,event_id\r\ncik:0001804583,QendP8UPC7e0dex_v4EHyA,us-gaap:Revenues,Revenues,2020-01-01,2020-12-31,iso4217:CNY,{},1,2,767688120,0,,,,false,767688120,723453000,-44235120,-5.7621,false,2021-05-10T23:59:59.999Z,20-F,0001104659-21-063826,337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9,801,daf28cea-b969-5cae-8b65-b2d4d71df7ef\r\ncik:0001804583,QendP8UPC7e0dex_v4EHyA,us-gaap:Revenues,Revenues,2020-01-01,2020-12-31,iso4217:CNY,{},2,2,723453000,-3,-44235120,-5.7621,error-correction,false,767688120,723453000,-44235120,-5.7621,false,2024-02-27T23:59:59.999Z,20-F,0000950170-24-020632,f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6,890,1edb69c2-098b-560d-a32e-ad8880fb63a2\r\ncik:0001804583,Rz7nSZStCIbI02dNfu14VA,us-gaap:Revenues,Revenues,2019-01-01,2019-12-31,iso4217:CNY,{},1,2,650282167,0,,,,false,650282167,592798000,-57484167,-8.8399,false,2021-05-10T23:59:59.999Z,20-F,0001104659-21-063826,337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9,815,2eb32c39-c91a-5c7c-bd58-f5ad8599533a\r\ncik:0001804583,Rz7nSZStCIbI02dNfu14VA,us-gaap:Revenues,Revenues,2019-01-01,2019-12-31,iso4217:CNY,{},2,2,592798000,-3,-57484167,-8.8399,error-correction,false,650282167,592798000,-57484167,-8.8399,false,2024-02-27T23:59:59.999Z,20-F,0000950170-24-020632,f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6,900,cdde0c85-3b08-5343-a624-8f1be9b48e6c\r\n',
          },
        },
      },
    },
  },
  getFigure: {
    responses: {
      '200': {
        'application/json': {
          revenues: {
            summary: 'Revenues of 2020 as they stand',
            value: {
              figureId: 'QendP8UPC7e0dex_v4EHyA',
              entity: 'cik:0001804583',
              concept: 'us-gaap:Revenues',
              period: { start: '2020-01-01', end: '2020-12-31' },
              unit: 'iso4217:CNY',
              dimensions: {},
              label: 'Revenues',
              asOf: null,
              recordedAsOf: null,
              commit: 4,
              current: {
                figureId: 'QendP8UPC7e0dex_v4EHyA',
                entity: 'cik:0001804583',
                concept: 'us-gaap:Revenues',
                period: { start: '2020-01-01', end: '2020-12-31' },
                unit: 'iso4217:CNY',
                dimensions: {},
                label: 'Revenues',
                value: '723453000',
                decimals: -3,
                status: 'restated',
                vintage: 2,
                derived: false,
                reliance: null,
                suspect: false,
                eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                commit: 4,
                publishedAt: '2024-02-27T23:59:59.999Z',
                recordedAt: '2024-03-01T00:00:00.000Z',
                tieOut: 'exact',
                source: {
                  document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                  ordinal: 890,
                },
              },
              digest: '0e861c7f46921500d56aea0decfbaa9c1b2d73f1cf59e727ef8c37c207a271a8',
            },
          },
          'revenues-then': {
            summary: 'The same as they stood at the end of 2021',
            value: {
              figureId: 'QendP8UPC7e0dex_v4EHyA',
              entity: 'cik:0001804583',
              concept: 'us-gaap:Revenues',
              period: { start: '2020-01-01', end: '2020-12-31' },
              unit: 'iso4217:CNY',
              dimensions: {},
              label: 'Revenues',
              asOf: '2021-12-31T23:59:59.999Z',
              recordedAsOf: null,
              commit: 4,
              current: {
                figureId: 'QendP8UPC7e0dex_v4EHyA',
                entity: 'cik:0001804583',
                concept: 'us-gaap:Revenues',
                period: { start: '2020-01-01', end: '2020-12-31' },
                unit: 'iso4217:CNY',
                dimensions: {},
                label: 'Revenues',
                value: '767688120',
                decimals: 0,
                status: 'reported',
                vintage: 1,
                derived: false,
                reliance: null,
                suspect: false,
                eventId: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                commit: 1,
                publishedAt: '2021-05-10T23:59:59.999Z',
                recordedAt: '2024-03-01T00:00:00.000Z',
                tieOut: 'exact',
                source: {
                  document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  ordinal: 801,
                },
              },
              digest: '9d1e9f38b586aa217a1033ff2c03762e5f6b43ca54817495cdb753f6de3a7a1c',
            },
          },
        },
      },
    },
  },
  getFigureHistory: {
    responses: {
      '200': {
        'application/json': {
          revenues: {
            summary: 'Revenues of 2020, filed and restated',
            value: {
              figureId: 'QendP8UPC7e0dex_v4EHyA',
              entity: 'cik:0001804583',
              concept: 'us-gaap:Revenues',
              period: { start: '2020-01-01', end: '2020-12-31' },
              unit: 'iso4217:CNY',
              dimensions: {},
              label: 'Revenues',
              asOf: null,
              recordedAsOf: null,
              commit: 4,
              current: {
                figureId: 'QendP8UPC7e0dex_v4EHyA',
                entity: 'cik:0001804583',
                concept: 'us-gaap:Revenues',
                period: { start: '2020-01-01', end: '2020-12-31' },
                unit: 'iso4217:CNY',
                dimensions: {},
                label: 'Revenues',
                value: '723453000',
                decimals: -3,
                status: 'restated',
                vintage: 2,
                derived: false,
                reliance: null,
                suspect: false,
                eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                commit: 4,
                publishedAt: '2024-02-27T23:59:59.999Z',
                recordedAt: '2024-03-01T00:00:00.000Z',
                tieOut: 'exact',
                source: {
                  document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                  ordinal: 890,
                },
              },
              vintages: [
                {
                  vintage: 1,
                  value: '767688120',
                  decimals: 0,
                  publishedAt: '2021-05-10T23:59:59.999Z',
                  difference: null,
                  cause: null,
                  lastUnit: false,
                  eventId: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                  supersedes: null,
                  observations: 1,
                  tieOut: null,
                },
                {
                  vintage: 2,
                  value: '723453000',
                  decimals: -3,
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  difference: '-44235120',
                  cause: 'error-correction',
                  lastUnit: false,
                  eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                  supersedes: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                  observations: 1,
                  tieOut: null,
                },
              ],
              observations: [
                {
                  eventId: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                  commit: 1,
                  as: 'reported',
                  recordedAs: 'reported',
                  vintage: 1,
                  value: '767688120',
                  printedValue: '767688120',
                  decimals: 0,
                  role: 'stated',
                  label: 'Revenues',
                  document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  report: null,
                  form: '20-F',
                  accession: '0001104659-21-063826',
                  title: 'Cloopen, annual report for 2020: income statement as first filed',
                  ordinal: 801,
                  locator: { line: 26, start: 801, end: 812, quote: '767,688,120' },
                  citation: {
                    document: 'Form 20-F for 2020',
                    page: 'XBRL page R4',
                    url: 'https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm',
                  },
                  proofOfReading: null,
                  publishedAt: '2021-05-10T23:59:59.999Z',
                  recordedAt: '2024-03-01T00:00:00.000Z',
                  independent: true,
                  corrections: [],
                },
                {
                  eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                  commit: 4,
                  as: 'restated',
                  recordedAs: 'restated',
                  vintage: 2,
                  value: '723453000',
                  printedValue: '723453000',
                  decimals: -3,
                  role: 'stated',
                  label: 'Revenues',
                  document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                  report: null,
                  form: '20-F',
                  accession: '0000950170-24-020632',
                  title: 'Cloopen, annual report for 2021: income statements of 2020 and 2019, restated',
                  ordinal: 890,
                  locator: { line: 27, start: 890, end: 897, quote: '723,453' },
                  citation: {
                    document: 'Form 20-F for 2021',
                    page: 'XBRL page R4; the note on the restatement is page R78',
                    url: 'https://www.sec.gov/Archives/edgar/data/1804583/000095017024020632/R4.htm',
                  },
                  proofOfReading: null,
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  recordedAt: '2024-03-01T00:00:00.000Z',
                  independent: true,
                  corrections: [],
                },
              ],
              reliance: [],
              digest: '0e861c7f46921500d56aea0decfbaa9c1b2d73f1cf59e727ef8c37c207a271a8',
            },
          },
        },
        'text/csv': {
          'revenues-table': {
            summary: 'The same as a table',
            value:
              'entity,figure_id,concept,label,period_start,period_end,unit,dimensions,standing,vintage,value,printed_value,decimals,role,independent,corrections,line,place,quote,published_at,recorded_at,form,accession,title,document,ordinal,event_id\r\ncik:0001804583,QendP8UPC7e0dex_v4EHyA,us-gaap:Revenues,Revenues,2020-01-01,2020-12-31,iso4217:CNY,{},reported,1,767688120,767688120,0,stated,true,0,26,,"767,688,120",2021-05-10T23:59:59.999Z,2024-03-01T00:00:00.000Z,20-F,0001104659-21-063826,"Cloopen, annual report for 2020: income statement as first filed",337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9,801,daf28cea-b969-5cae-8b65-b2d4d71df7ef\r\ncik:0001804583,QendP8UPC7e0dex_v4EHyA,us-gaap:Revenues,Revenues,2020-01-01,2020-12-31,iso4217:CNY,{},restated,2,723453000,723453000,-3,stated,true,0,27,,"723,453",2024-02-27T23:59:59.999Z,2024-03-01T00:00:00.000Z,20-F,0000950170-24-020632,"Cloopen, annual report for 2021: income statements of 2020 and 2019, restated",f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6,890,1edb69c2-098b-560d-a32e-ad8880fb63a2\r\n',
          },
        },
      },
    },
  },
  getFigureProvenance: {
    responses: {
      '200': {
        'application/json': {
          revenues: {
            summary: 'Revenues of 2020, as they were filed first',
            value: {
              prefix: { tieout: 'urn:tieout:id:' },
              entity: {
                'tieout:figure/QendP8UPC7e0dex_v4EHyA': {
                  'prov:type': { $: 'tieout:Figure', type: 'prov:QUALIFIED_NAME' },
                  'tieout:concept': 'us-gaap:Revenues',
                  'tieout:unit': 'iso4217:CNY',
                  'tieout:period': '{"start":"2020-01-01","end":"2020-12-31"}',
                  'tieout:dimensions': '{}',
                  'prov:label': 'Revenues',
                },
                'tieout:document/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9': {
                  'prov:type': { $: 'tieout:Document', type: 'prov:QUALIFIED_NAME' },
                  'tieout:mediaType': 'text/csv',
                  'tieout:publishedAt': { $: '2021-05-10T23:59:59.999Z', type: 'xsd:dateTime' },
                  'tieout:form': '20-F',
                  'tieout:accession': '0001104659-21-063826',
                  'prov:label': 'Cloopen, annual report for 2020: income statement as first filed',
                },
                'tieout:event/daf28cea-b969-5cae-8b65-b2d4d71df7ef': {
                  'prov:type': { $: 'tieout:Observation', type: 'prov:QUALIFIED_NAME' },
                  'tieout:as': 'reported',
                  'prov:value': { $: '767688120', type: 'xsd:decimal' },
                  'prov:location': '{"line":26,"start":801,"end":812,"quote":"767,688,120"}',
                  'tieout:citation':
                    '{"document":"Form 20-F for 2020","page":"XBRL page R4","url":"https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm"}',
                  'prov:label': 'Revenues',
                },
              },
              activity: {
                'tieout:reading/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9': {
                  'prov:type': { $: 'tieout:Reading', type: 'prov:QUALIFIED_NAME' },
                  'prov:endTime': '2024-03-01T00:00:00.000Z',
                },
              },
              agent: {
                'tieout:entity/cik%3A0001804583': {
                  'prov:type': { $: 'prov:Organization', type: 'prov:QUALIFIED_NAME' },
                  'prov:label': 'cik:0001804583',
                },
                'tieout:reader/keyed/1.0.0': {
                  'prov:type': { $: 'prov:SoftwareAgent', type: 'prov:QUALIFIED_NAME' },
                  'prov:label': 'keyed 1.0.0',
                },
              },
              used: {
                '_:2': {
                  'prov:activity':
                    'tieout:reading/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  'prov:entity':
                    'tieout:document/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                },
              },
              wasGeneratedBy: {
                '_:5': {
                  'prov:entity': 'tieout:event/daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                  'prov:activity':
                    'tieout:reading/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  'prov:time': '2024-03-01T00:00:00.000Z',
                },
              },
              wasDerivedFrom: {
                '_:6': {
                  'prov:generatedEntity': 'tieout:event/daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                  'prov:usedEntity':
                    'tieout:document/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  'prov:activity':
                    'tieout:reading/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                },
              },
              wasAttributedTo: {
                '_:1': {
                  'prov:entity':
                    'tieout:document/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  'prov:agent': 'tieout:entity/cik%3A0001804583',
                },
              },
              wasAssociatedWith: {
                '_:3': {
                  'prov:activity':
                    'tieout:reading/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  'prov:agent': 'tieout:reader/keyed/1.0.0',
                },
              },
              specializationOf: {
                '_:4': {
                  'prov:specificEntity': 'tieout:event/daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                  'prov:generalEntity': 'tieout:figure/QendP8UPC7e0dex_v4EHyA',
                },
              },
            },
          },
        },
      },
    },
  },
  proveFigure: {
    responses: {
      '200': {
        'application/json': {
          revenues: {
            summary:
              'Revenues of 2020, filed and restated, for an auditor; nothing changed since the first commit',
            value: {
              format: 'tieout-bundle/v1',
              figureId: 'QendP8UPC7e0dex_v4EHyA',
              asOf: null,
              figure: {
                figureId: 'QendP8UPC7e0dex_v4EHyA',
                entity: 'cik:0001804583',
                concept: 'us-gaap:Revenues',
                period: { start: '2020-01-01', end: '2020-12-31' },
                unit: 'iso4217:CNY',
                dimensions: {},
                current: {
                  value: '723453000',
                  decimals: -3,
                  status: 'restated',
                  vintage: 2,
                  reliance: null,
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  source: {
                    document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                    ordinal: 890,
                  },
                },
                vintages: [
                  {
                    vintage: 1,
                    value: '767688120',
                    decimals: 0,
                    publishedAt: '2021-05-10T23:59:59.999Z',
                    difference: null,
                    lastUnit: false,
                    observations: 1,
                  },
                  {
                    vintage: 2,
                    value: '723453000',
                    decimals: -3,
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    difference: '-44235120',
                    lastUnit: false,
                    observations: 1,
                  },
                ],
                observations: [
                  {
                    eventId: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                    as: 'reported',
                    vintage: 1,
                    value: '767688120',
                    printedValue: '767688120',
                    decimals: 0,
                    role: 'stated',
                    document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                    accession: '0001104659-21-063826',
                    ordinal: 801,
                    locator: { line: 26, start: 801, end: 812 },
                    publishedAt: '2021-05-10T23:59:59.999Z',
                    corrections: [],
                  },
                  {
                    eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                    as: 'restated',
                    vintage: 2,
                    value: '723453000',
                    printedValue: '723453000',
                    decimals: -3,
                    role: 'stated',
                    document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                    accession: '0000950170-24-020632',
                    ordinal: 890,
                    locator: { line: 27, start: 890, end: 897 },
                    publishedAt: '2024-02-27T23:59:59.999Z',
                    corrections: [],
                  },
                ],
              },
              commits: [
                {
                  index: 0,
                  canonical:
                    '{"accession":"0001104659-21-063826","actor":"system","correlationId":"close-of-books-2024-03","document":"337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7…',
                  proof: [
                    'zP1wI/ZoRLiOETmzedgD/GR9GuJR/U0eXSdVvrQVE8w=',
                    'qZj81YRi3BmbR8sOJF78O5rcdNY1fXnnSWQTj7QZXnI=',
                  ],
                },
                {
                  index: 3,
                  canonical:
                    '{"accession":"0000950170-24-020632","actor":"system","correlationId":"close-of-books-2024-03","document":"f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad…',
                  proof: [
                    'QA0Tt/ahf5dQUfB3jFfV713nGXfAypjgX9EGD3QnWTk=',
                    '1VXez9OoZGjgeKgLsU0CeTNoPocZllu3k8P1iZa5q2o=',
                  ],
                },
              ],
              documents: [
                {
                  sha256: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  mediaType: 'text/csv',
                  bytes: null,
                },
                {
                  sha256: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                  mediaType: 'text/csv',
                  bytes: null,
                },
              ],
              checkpoint: 'unsigned.invalid/tieout\n4\nBXg7kPgrjiXyEvDoh07sTARzfihdbvqKcrGqwpQrqiE=\n',
              since: {
                size: 1,
                root: '1jzMOdgMx7zMeAhAAskUAir8U7wTcdF4O4gUJ0XK118=',
                proof: [
                  'zP1wI/ZoRLiOETmzedgD/GR9GuJR/U0eXSdVvrQVE8w=',
                  'qZj81YRi3BmbR8sOJF78O5rcdNY1fXnnSWQTj7QZXnI=',
                ],
              },
              certificate: {
                certificateId: 'Sci4WMkqAWLISEfYiVaZqK',
                view: 'figure',
                version: 3,
                parameters: { figureId: 'QendP8UPC7e0dex_v4EHyA' },
                size: 4,
                root: 'BXg7kPgrjiXyEvDoh07sTARzfihdbvqKcrGqwpQrqiE=',
                digest: 'd58a12ab774e0b5e53c29c03e38a7c35f8061338a18308c057ff7d388df36cf8',
                issuedAt: '2024-03-01T00:00:00.000Z',
              },
            },
          },
        },
      },
    },
  },
  getCheckpoint: {
    responses: {
      '200': {
        'text/plain': {
          now: {
            summary: 'The log as it is, unsigned',
            value: 'unsigned.invalid/tieout\n4\nBXg7kPgrjiXyEvDoh07sTARzfihdbvqKcrGqwpQrqiE=\n',
          },
        },
      },
    },
  },
  addCosignatures: {
    request: {
      'application/json': {
        empty: {
          summary: 'A witness saw the log before its first commit',
          value: {
            checkpoint:
              'unsigned.invalid/tieout\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— witness.example.org/w1 iKzb6AAAAABpgTqA7911sfUOofeYb7b48BXpz4PfSLFMK7pCTK0vt74Q1DKv0yUSYJ/fauW/3b+JAOi+JcJ3VWEFuBdtvntf13AODA==\n',
          },
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          empty: {
            summary: 'A witness saw the log before its first commit',
            value: {
              origin: 'unsigned.invalid/tieout',
              size: 0,
              root: '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
              signed: false,
              vkey: null,
              witnesses: [
                { name: 'witness.example.org/w1', keyId: '88acdbe8', seenAt: '2026-02-03T00:00:00.000Z' },
              ],
              checkpoint:
                'unsigned.invalid/tieout\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— witness.example.org/w1 iKzb6AAAAABpgTqA7911sfUOofeYb7b48BXpz4PfSLFMK7pCTK0vt74Q1DKv0yUSYJ/fauW/3b+JAOi+JcJ3VWEFuBdtvntf13AODA==\n',
            },
          },
        },
      },
    },
  },
  getConsistency: {
    responses: {
      '200': {
        'application/json': {
          'since-first': {
            summary: 'Nothing changed since the first commit',
            value: {
              size1: 1,
              size2: 4,
              root1: '1jzMOdgMx7zMeAhAAskUAir8U7wTcdF4O4gUJ0XK118=',
              root2: 'BXg7kPgrjiXyEvDoh07sTARzfihdbvqKcrGqwpQrqiE=',
              proof: [
                'zP1wI/ZoRLiOETmzedgD/GR9GuJR/U0eXSdVvrQVE8w=',
                'qZj81YRi3BmbR8sOJF78O5rcdNY1fXnnSWQTj7QZXnI=',
              ],
            },
          },
        },
      },
    },
  },
  getTile: {
    responses: {
      '200': {
        'application/octet-stream': { first: { summary: 'The leaves of the first two commits', value: '…' } },
      },
    },
  },
  getEntityReport: {
    responses: {
      '200': {
        'application/json': {
          'income-statement': {
            summary: 'An income statement as filed, as xBRL-JSON',
            value: {
              documentInfo: {
                documentType: 'https://xbrl.org/2021/xbrl-json',
                namespaces: {
                  cik: 'http://www.sec.gov/CIK',
                  cik0001804583: 'urn:tieout:prefix:cik0001804583',
                  iso4217: 'http://www.xbrl.org/2003/iso4217',
                  tieout: 'urn:tieout:terms',
                  'us-gaap': 'http://fasb.org/us-gaap/2025',
                  xbrli: 'http://www.xbrl.org/2003/instance',
                },
                taxonomy: ['https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd'],
                'tieout:document': {
                  sha256: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                  part: 'income-statement',
                  entity: 'cik:0001804583',
                  publishedAt: '2021-08-11T23:59:59.999Z',
                  mediaType: 'text/markdown',
                  title: 'Cloopen Group Holding Limited: Unaudited Results for the Second Quarter of 2021',
                  assurance: 'unaudited',
                  framework: 'us-gaap',
                  reader: { name: 'release', version: '2.1.1' },
                  presentation: [
                    {
                      kinds: ['balance-sheet'],
                      title: 'CLOOPEN GROUP HOLDING LIMITED UNAUDITED CONDENSED CONSOLIDATED BALANCE SHEETS',
                      columns: [
                        { period: '2020-12-31', unit: 'iso4217:CNY', dimensions: {} },
                        { period: '2021-06-30', unit: 'iso4217:CNY', dimensions: {} },
                      ],
                      rows: [
                        { label: 'ASSETS', concept: null, depth: 0, role: 'heading' },
                        { label: 'Current assets:', concept: null, depth: 0, role: 'heading' },
                      ],
                    },
                    {
                      kinds: ['income-statement', 'comprehensive-income'],
                      title:
                        'CLOOPEN GROUP HOLDING LIMITED UNAUDITED CONDENSED CONSOLIDATED STATEMENTS OF COMPREHENSIVE LOSS',
                      columns: [
                        { period: '2020-04-01/2020-06-30', unit: 'iso4217:CNY', dimensions: {} },
                        { period: '2021-04-01/2021-06-30', unit: 'iso4217:CNY', dimensions: {} },
                      ],
                      rows: [
                        { label: 'Revenues', concept: 'us-gaap:Revenues', depth: 0, role: 'line' },
                        {
                          label: 'Cost of revenues',
                          concept: 'us-gaap:CostOfRevenue',
                          depth: 0,
                          role: 'line',
                        },
                      ],
                    },
                  ],
                  checks: [
                    {
                      method: 'summation',
                      aim: 5173,
                      terms: [
                        [5091, 1],
                        [5131, -1],
                      ],
                    },
                    {
                      method: 'summation',
                      aim: 5180,
                      terms: [
                        [5099, 1],
                        [5141, -1],
                      ],
                    },
                  ],
                },
              },
              facts: {
                f5091: {
                  value: '185255000',
                  decimals: -3,
                  dimensions: {
                    concept: 'us-gaap:Revenues',
                    entity: 'cik:0001804583',
                    period: '2020-04-01T00:00:00/2020-07-01T00:00:00',
                    unit: 'iso4217:CNY',
                  },
                  'tieout:ordinal': 5091,
                  'tieout:place': { statement: 1, row: 0, column: 0 },
                },
                f5099: {
                  value: '273905000',
                  decimals: -3,
                  dimensions: {
                    concept: 'us-gaap:Revenues',
                    entity: 'cik:0001804583',
                    period: '2021-04-01T00:00:00/2021-07-01T00:00:00',
                    unit: 'iso4217:CNY',
                  },
                  'tieout:ordinal': 5099,
                  'tieout:place': { statement: 1, row: 0, column: 1 },
                },
              },
            },
          },
        },
      },
    },
  },
  getDocumentReport: {
    responses: {
      '200': {
        'application/json': {
          'restated-year': {
            summary: 'What a document states, as xBRL-JSON',
            value: {
              documentInfo: {
                documentType: 'https://xbrl.org/2021/xbrl-json',
                namespaces: {
                  cik: 'http://www.sec.gov/CIK',
                  iso4217: 'http://www.xbrl.org/2003/iso4217',
                  tieout: 'urn:tieout:terms',
                  'us-gaap': 'http://fasb.org/us-gaap/2025',
                },
                taxonomy: ['https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd'],
                'tieout:document': {
                  sha256: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  entity: 'cik:0001804583',
                  publishedAt: '2021-05-10T23:59:59.999Z',
                  form: '20-F',
                  accession: '0001104659-21-063826',
                  mediaType: 'text/csv',
                  title: 'Cloopen, annual report for 2020: income statement as first filed',
                  assurance: 'audited',
                  framework: 'us-gaap',
                  reader: { name: 'keyed', version: '1.0.0' },
                  presentation: [
                    {
                      kinds: ['income-statement'],
                      title: 'Consolidated income statement',
                      columns: [
                        { period: '2020-01-01/2020-12-31', unit: 'iso4217:CNY', dimensions: {} },
                        { period: '2019-01-01/2019-12-31', unit: 'iso4217:CNY', dimensions: {} },
                      ],
                      rows: [
                        { label: 'Revenues', concept: 'us-gaap:Revenues', depth: 0, role: 'line' },
                        {
                          label: 'Cost of revenues',
                          concept: 'us-gaap:CostOfRevenue',
                          depth: 0,
                          role: 'line',
                        },
                      ],
                    },
                  ],
                  checks: [
                    {
                      method: 'summation',
                      aim: 963,
                      terms: [
                        [801, 1],
                        [883, -1],
                      ],
                    },
                    {
                      method: 'summation',
                      aim: 977,
                      terms: [
                        [815, 1],
                        [899, -1],
                      ],
                    },
                  ],
                },
              },
              facts: {
                f801: {
                  value: '767688120',
                  decimals: 0,
                  dimensions: {
                    concept: 'us-gaap:Revenues',
                    entity: 'cik:0001804583',
                    period: '2020-01-01T00:00:00/2021-01-01T00:00:00',
                    unit: 'iso4217:CNY',
                  },
                  'tieout:ordinal': 801,
                  'tieout:place': { statement: 0, row: 0, column: 0 },
                  'tieout:citation': {
                    document: 'Form 20-F for 2020',
                    page: 'XBRL page R4',
                    url: 'https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm',
                  },
                },
                f815: {
                  value: '650282167',
                  decimals: 0,
                  dimensions: {
                    concept: 'us-gaap:Revenues',
                    entity: 'cik:0001804583',
                    period: '2019-01-01T00:00:00/2020-01-01T00:00:00',
                    unit: 'iso4217:CNY',
                  },
                  'tieout:ordinal': 815,
                  'tieout:place': { statement: 0, row: 0, column: 1 },
                  'tieout:citation': {
                    document: 'Form 20-F for 2020',
                    page: 'XBRL page R4',
                    url: 'https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm',
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  getFigureReport: {
    responses: {
      '200': {
        'application/json': {
          revenues: {
            summary: 'Revenues of 2020, filed and restated, as xBRL-JSON',
            value: {
              documentInfo: {
                documentType: 'https://xbrl.org/2021/xbrl-json',
                namespaces: {
                  cik: 'http://www.sec.gov/CIK',
                  iso4217: 'http://www.xbrl.org/2003/iso4217',
                  tieout: 'urn:tieout:terms',
                  'us-gaap': 'http://fasb.org/us-gaap/2025',
                },
                taxonomy: ['https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd'],
                'tieout:history': {
                  figure: 'QendP8UPC7e0dex_v4EHyA',
                  commit: 4,
                  digest: '0e861c7f46921500d56aea0decfbaa9c1b2d73f1cf59e727ef8c37c207a271a8',
                },
              },
              facts: {
                f1: {
                  value: '767688120',
                  decimals: 0,
                  dimensions: {
                    concept: 'us-gaap:Revenues',
                    entity: 'cik:0001804583',
                    period: '2020-01-01T00:00:00/2021-01-01T00:00:00',
                    unit: 'iso4217:CNY',
                  },
                  'tieout:as': 'reported',
                  'tieout:vintage': 1,
                  'tieout:label': 'Revenues',
                  'tieout:publishedAt': '2021-05-10T23:59:59.999Z',
                  'tieout:recordedAt': '2024-03-01T00:00:00.000Z',
                  'tieout:form': '20-F',
                  'tieout:accession': '0001104659-21-063826',
                  'tieout:source': {
                    document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                    ordinal: 801,
                  },
                  'tieout:locator': { line: 26, start: 801, end: 812, quote: '767,688,120' },
                  'tieout:event': 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                },
                f2: {
                  value: '723453000',
                  decimals: -3,
                  dimensions: {
                    concept: 'us-gaap:Revenues',
                    entity: 'cik:0001804583',
                    period: '2020-01-01T00:00:00/2021-01-01T00:00:00',
                    unit: 'iso4217:CNY',
                  },
                  'tieout:as': 'restated',
                  'tieout:vintage': 2,
                  'tieout:cause': 'error-correction',
                  'tieout:label': 'Revenues',
                  'tieout:publishedAt': '2024-02-27T23:59:59.999Z',
                  'tieout:recordedAt': '2024-03-01T00:00:00.000Z',
                  'tieout:form': '20-F',
                  'tieout:accession': '0000950170-24-020632',
                  'tieout:source': {
                    document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                    ordinal: 890,
                  },
                  'tieout:locator': { line: 27, start: 890, end: 897, quote: '723,453' },
                  'tieout:event': '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                },
              },
            },
          },
        },
      },
    },
  },
  listEvents: {
    responses: {
      '200': {
        'application/cloudevents-batch+json': {
          first: {
            summary: 'The events of the first commit',
            value: [
              {
                specversion: '1.0',
                id: 'c830ac7c-a8dc-50f7-a3e3-b33590a7c9f3',
                source: 'urn:tieout:log:d63ccc39d80cc7bccc78084002c914022afc53bc1371d1783b88142745cad75f',
                type: 'tieout.document.filed.v1',
                subject:
                  'cik:0001804583/documents/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                time: '2024-03-01T00:00:00.000Z',
                datacontenttype: 'application/json',
                sequence: '0000000001.0000000000',
                partitionkey: 'cik:0001804583',
                correlationid: 'close-of-books-2024-03',
                commit: 1,
                commitid: 'a82889cb-9b0a-599f-9c89-74a4b7abcc6b',
                publishedat: '2021-05-10T23:59:59.999Z',
                actor: 'system',
                data: {
                  accession: '0001104659-21-063826',
                  assurance: 'audited',
                  document: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  form: '20-F',
                  framework: 'us-gaap',
                  mediaType: 'text/csv',
                  presentation: [
                    {
                      columns: [
                        { dimensions: {}, period: '2020-01-01/2020-12-31', unit: 'iso4217:CNY' },
                        { dimensions: {}, period: '2019-01-01/2019-12-31', unit: 'iso4217:CNY' },
                      ],
                      kinds: ['income-statement'],
                      rows: [
                        { concept: 'us-gaap:Revenues', depth: 0, label: 'Revenues', role: 'line' },
                        {
                          concept: 'us-gaap:CostOfRevenue',
                          depth: 0,
                          label: 'Cost of revenues',
                          role: 'line',
                        },
                      ],
                      title: 'Consolidated income statement',
                    },
                  ],
                  reader: { name: 'keyed', version: '1.0.0' },
                  rendition: '337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9',
                  title: 'Cloopen, annual report for 2020: income statement as first filed',
                  type: 'DocumentFiled',
                },
              },
              {
                specversion: '1.0',
                id: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                source: 'urn:tieout:log:d63ccc39d80cc7bccc78084002c914022afc53bc1371d1783b88142745cad75f',
                type: 'tieout.figure.reported.v1',
                subject: 'cik:0001804583/figures/QendP8UPC7e0dex_v4EHyA',
                time: '2024-03-01T00:00:00.000Z',
                datacontenttype: 'application/json',
                sequence: '0000000001.0000000001',
                partitionkey: 'cik:0001804583',
                correlationid: 'close-of-books-2024-03',
                commit: 1,
                commitid: 'a82889cb-9b0a-599f-9c89-74a4b7abcc6b',
                publishedat: '2021-05-10T23:59:59.999Z',
                actor: 'system',
                data: {
                  observation: {
                    citation: {
                      document: 'Form 20-F for 2020',
                      page: 'XBRL page R4',
                      url: 'https://www.sec.gov/Archives/edgar/data/1804583/000110465921063826/R4.htm',
                    },
                    concept: 'us-gaap:Revenues',
                    decimals: 0,
                    locator: { end: 812, line: 26, start: 801 },
                    ordinal: 801,
                    period: '2020-01-01/2020-12-31',
                    place: { column: 0, row: 0, statement: 0 },
                    unit: 'iso4217:CNY',
                    value: '767688120',
                  },
                  type: 'FigureReported',
                },
              },
            ],
          },
        },
      },
    },
  },
  getFrame: {
    responses: {
      '200': {
        'application/json': {
          revenues: {
            summary: 'Revenues of 2020 of all entities',
            value: {
              items: [
                {
                  figureId: 'QendP8UPC7e0dex_v4EHyA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  period: { start: '2020-01-01', end: '2020-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  name: null,
                  value: '723453000',
                  decimals: -3,
                  status: 'restated',
                  vintage: 2,
                  suspect: false,
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  accession: '0000950170-24-020632',
                  eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                  source: {
                    document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                    ordinal: 890,
                  },
                },
              ],
              next: null,
            },
          },
        },
      },
    },
  },
  listRestatements: {
    responses: {
      '200': {
        'application/json': {
          large: {
            summary: 'Changes of at least 40 million that stand',
            value: {
              items: [
                {
                  figureId: 'QendP8UPC7e0dex_v4EHyA',
                  entity: 'cik:0001804583',
                  concept: 'us-gaap:Revenues',
                  period: { start: '2020-01-01', end: '2020-12-31' },
                  unit: 'iso4217:CNY',
                  dimensions: {},
                  label: 'Revenues',
                  from: '767688120',
                  to: '723453000',
                  difference: '-44235120',
                  percent: '-5.7621',
                  cause: 'error-correction',
                  suspect: null,
                  lastUnit: false,
                  supersedes: 'daf28cea-b969-5cae-8b65-b2d4d71df7ef',
                  eventId: '1edb69c2-098b-560d-a32e-ad8880fb63a2',
                  publishedAt: '2024-02-27T23:59:59.999Z',
                  form: '20-F',
                  accession: '0000950170-24-020632',
                  source: {
                    document: 'f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6',
                    ordinal: 890,
                  },
                },
              ],
              next: 'WyIxZWRiNjljMi0wOThiLTU2MGQtYTMyZS1hZDg4ODBmYjYzYTIiLCIyMDI0LTAzLTAxVDAwOjAwOjAwLjAwMFoiLCJBQWllSWN3TVJaVFgteFVlIl0',
            },
          },
        },
        'text/csv': {
          revenues: {
            summary: 'Changes of revenues, as a table',
            value:
              'entity,figure_id,concept,label,period_start,period_end,unit,dimensions,value_before,value_after,difference,percent,cause,suspect,last_unit,published_at,form,accession,document,ordinal,event_id,supersedes\r\ncik:0001804583,QendP8UPC7e0dex_v4EHyA,us-gaap:Revenues,Revenues,2020-01-01,2020-12-31,iso4217:CNY,{},767688120,723453000,-44235120,-5.7621,error-correction,,false,2024-02-27T23:59:59.999Z,20-F,0000950170-24-020632,f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6,890,1edb69c2-098b-560d-a32e-ad8880fb63a2,daf28cea-b969-5cae-8b65-b2d4d71df7ef\r\ncik:0001804583,Rz7nSZStCIbI02dNfu14VA,us-gaap:Revenues,Revenues,2019-01-01,2019-12-31,iso4217:CNY,{},650282167,592798000,-57484167,-8.8399,error-correction,,false,2024-02-27T23:59:59.999Z,20-F,0000950170-24-020632,f26dbfcbb6eba1dc8855687c991f08b7c8670a1136f7426ededfad3d9dea51d6,900,cdde0c85-3b08-5343-a624-8f1be9b48e6c,2eb32c39-c91a-5c7c-bd58-f5ad8599533a\r\n',
          },
        },
      },
    },
  },
  listExceptions: {
    responses: {
      '200': {
        'application/json': {
          illegible: {
            summary: 'A number that could not be read for certain',
            value: {
              items: [
                {
                  kind: 'exception',
                  exceptionId: 'ItaTFxSNCq_n_MET',
                  code: 'malformed-number',
                  why: 'line 178, "— Basic and diluted": the row has a number that can\'t be read for certain ("(1.6B)"); no amount is legible in column 3; compare it with the document and take a candidate, or dismiss it',
                  entity: 'cik:0001804583',
                  document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                  locator: {
                    line: 178,
                    start: 9174,
                    end: 9215,
                    quote: '— Basic and diluted\t(1.36)\t(10.85)\t(1.6B)',
                  },
                  candidates: [
                    {
                      description: '"— Basic and diluted" is -1.36 | -10.85 (line 178)',
                      observations: [
                        {
                          figureId: 'Vt3GJ7rKDFe2p_vDPwtZig',
                          entity: 'cik:0001804583',
                          concept: 'us-gaap:EarningsPerShareBasicAndDiluted',
                          label: 'Net loss per ordinary share — Basic and diluted',
                          period: { start: '2020-01-01', end: '2020-06-30' },
                          unit: 'iso4217:CNY/xbrli:shares',
                          dimensions: {},
                          value: '-1.36',
                          economicValue: '-1.36',
                          decimals: 2,
                          role: 'stated',
                          printed: '(1.36)',
                          document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                          statement: 2,
                          row: 35,
                          column: 0,
                          locator: { line: 178, start: 9194, end: 9200, quote: '(1.36)' },
                          citation: null,
                        },
                        {
                          figureId: 'KB2drXon9XI92Ibn2NIwzA',
                          entity: 'cik:0001804583',
                          concept: 'us-gaap:EarningsPerShareBasicAndDiluted',
                          label: 'Net loss per ordinary share — Basic and diluted',
                          period: { start: '2021-01-01', end: '2021-06-30' },
                          unit: 'iso4217:CNY/xbrli:shares',
                          dimensions: {},
                          value: '-10.85',
                          economicValue: '-10.85',
                          decimals: 2,
                          role: 'stated',
                          printed: '(10.85)',
                          document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                          statement: 2,
                          row: 35,
                          column: 1,
                          locator: { line: 178, start: 9201, end: 9208, quote: '(10.85)' },
                          citation: null,
                        },
                      ],
                    },
                  ],
                  ordinals: [],
                  values: [],
                  figure: null,
                  eventId: '28ea27b7-9ebd-5a57-9622-c0a569a44f88',
                  resolution: null,
                },
              ],
              next: null,
            },
          },
        },
      },
    },
  },
  getException: {
    responses: {
      '200': {
        'application/json': {
          illegible: {
            summary: 'The same by itself',
            value: {
              kind: 'exception',
              exceptionId: 'ItaTFxSNCq_n_MET',
              code: 'malformed-number',
              why: 'line 178, "— Basic and diluted": the row has a number that can\'t be read for certain ("(1.6B)"); no amount is legible in column 3; compare it with the document and take a candidate, or dismiss it',
              entity: 'cik:0001804583',
              document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
              locator: {
                line: 178,
                start: 9174,
                end: 9215,
                quote: '— Basic and diluted\t(1.36)\t(10.85)\t(1.6B)',
              },
              candidates: [
                {
                  description: '"— Basic and diluted" is -1.36 | -10.85 (line 178)',
                  observations: [
                    {
                      figureId: 'Vt3GJ7rKDFe2p_vDPwtZig',
                      entity: 'cik:0001804583',
                      concept: 'us-gaap:EarningsPerShareBasicAndDiluted',
                      label: 'Net loss per ordinary share — Basic and diluted',
                      period: { start: '2020-01-01', end: '2020-06-30' },
                      unit: 'iso4217:CNY/xbrli:shares',
                      dimensions: {},
                      value: '-1.36',
                      economicValue: '-1.36',
                      decimals: 2,
                      role: 'stated',
                      printed: '(1.36)',
                      document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                      statement: 2,
                      row: 35,
                      column: 0,
                      locator: { line: 178, start: 9194, end: 9200, quote: '(1.36)' },
                      citation: null,
                    },
                    {
                      figureId: 'KB2drXon9XI92Ibn2NIwzA',
                      entity: 'cik:0001804583',
                      concept: 'us-gaap:EarningsPerShareBasicAndDiluted',
                      label: 'Net loss per ordinary share — Basic and diluted',
                      period: { start: '2021-01-01', end: '2021-06-30' },
                      unit: 'iso4217:CNY/xbrli:shares',
                      dimensions: {},
                      value: '-10.85',
                      economicValue: '-10.85',
                      decimals: 2,
                      role: 'stated',
                      printed: '(10.85)',
                      document: '88604e6e002934715ef188c3df125f3885670548e3eaa777963c4218efd54544',
                      statement: 2,
                      row: 35,
                      column: 1,
                      locator: { line: 178, start: 9201, end: 9208, quote: '(10.85)' },
                      citation: null,
                    },
                  ],
                },
              ],
              ordinals: [],
              values: [],
              figure: null,
              eventId: '28ea27b7-9ebd-5a57-9622-c0a569a44f88',
              resolution: null,
              open: true,
              doubted: [],
            },
          },
        },
      },
    },
  },
  resolveException: {
    request: {
      'application/json': {
        dismissed: {
          summary: 'The illegible number stays out',
          value: {
            choice: { dismiss: true },
            by: 'A. Auditor',
            reason: 'The scan shows a letter; the filing is to be had.',
          },
        },
      },
    },
    responses: {
      '200': {
        'application/json': {
          again: {
            summary: 'The illegible number stays out',
            value: {
              exceptionId: 'ItaTFxSNCq_n_MET',
              commit: 5,
              commitId: 'b419bc68-633a-5b21-ae63-f884dfddcf8e',
              appended: false,
              reported: 0,
              restated: 0,
              reconciled: 0,
              reclassified: 0,
            },
          },
        },
      },
      '201': {
        'application/json': {
          dismissed: {
            summary: 'The illegible number stays out',
            value: {
              exceptionId: 'ItaTFxSNCq_n_MET',
              commit: 5,
              commitId: 'b419bc68-633a-5b21-ae63-f884dfddcf8e',
              appended: true,
              reported: 0,
              restated: 0,
              reconciled: 0,
              reclassified: 0,
            },
          },
        },
      },
    },
  },
  startReplay: {
    request: {
      'application/json': {
        past: {
          summary: 'The digests of what was known at the end of 2021',
          value: { views: ['books', 'restatements'], asOf: '2021-12-31' },
        },
      },
    },
    responses: {
      '202': {
        'application/json': {
          past: {
            summary: 'The digests of what was known at the end of 2021',
            value: {
              replayId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
              status: 'queued',
              views: ['books', 'restatements'],
              asOf: '2021-12-31',
              recordedAsOf: null,
              toCommit: null,
              askedAt: '2024-03-01T00:00:00.000Z',
              finishedAt: null,
              progress: null,
              outcome: null,
              error: null,
            },
          },
        },
      },
    },
  },
  getReplay: {
    responses: {
      '200': {
        'application/json': {
          done: {
            summary: 'What it came to',
            value: {
              replayId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
              status: 'done',
              views: ['books', 'restatements'],
              asOf: '2021-12-31',
              recordedAsOf: null,
              toCommit: null,
              askedAt: '2024-03-01T00:00:00.000Z',
              finishedAt: '2024-03-01T00:00:00.000Z',
              progress: null,
              outcome: {
                asOf: '2021-12-31T23:59:59.999Z',
                recordedAsOf: null,
                commit: 5,
                entities: 1,
                observations: 523,
                figures: 414,
                seconds: 0.012,
                observationsPerSecond: 41500,
                digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                views: [
                  {
                    name: 'books',
                    version: 4,
                    rows: 414,
                    digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                    live: false,
                    agreed: true,
                    differing: [],
                    failure: null,
                    certificate: {
                      certificateId: 'OXICwWTDyjEAe2TrLBjPom',
                      view: 'books',
                      version: 4,
                      parameters: { asOf: '2021-12-31T23:59:59.999Z' },
                      size: 5,
                      root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
                      digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                      issuedAt: '2024-03-01T00:00:00.000Z',
                    },
                  },
                  {
                    name: 'restatements',
                    version: 2,
                    rows: 0,
                    digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
                    live: false,
                    agreed: true,
                    differing: [],
                    failure: null,
                    certificate: {
                      certificateId: 'RDXFKZcSMw4J1Xwg7oXrOE',
                      view: 'restatements',
                      version: 2,
                      parameters: { asOf: '2021-12-31T23:59:59.999Z' },
                      size: 5,
                      root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
                      digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
                      issuedAt: '2024-03-01T00:00:00.000Z',
                    },
                  },
                ],
              },
              error: null,
            },
          },
        },
      },
    },
  },
  watchReplay: {
    responses: {
      '200': {
        'text/event-stream': {
          all: {
            summary: 'All that happened to it',
            value:
              '\nevent: queued\nid: 1\ndata: {"replayId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","status":"queued","views":["books","restatements"],"asOf":"2021-12-31","recordedAsOf":null,"toCommit":null,"askedAt":"2024-03-01T00:00:00.000Z","finishedAt":null,"progress":null,"outcome":null,"error":null}\n\nevent: running\nid: 2\ndata: {"replayId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","status":"running","views":["books","restatements"],"asOf":"2021-12-31","recordedAsOf":null,"toCommit":null,"askedAt":"2024-03-01T00:00:00.000Z","finishedAt":null,"progress":null,"outcome":null,"error":null}\n\nevent: done\nid: 3\ndata: {"replayId":"7c9e6679-7425-40de-944b-e07fc1f90ae7","status":"done","views":["books","restatements"],"asOf":"2021-12-31","recordedAsOf":null,"toCommit":null,"askedAt":"2024-03-01T00:00:00.000Z","finishedAt":"2024-03-01T00:00:00.000Z","progress":null,"outcome":{"asOf":"2021-12-31T23:59:59.999Z","recordedAsOf":null,"commit":5,"entities":1,"observations":523,"figures":414,"seconds":0.012,"observationsPerSecond":41500,"digest":"738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe","views":[{"name":"books","version":4,"rows":414,"digest":"738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe","live":false,"agreed":true,"differing":[],"failure":null,"certificate":{"certificateId":"OXICwWTDyjEAe2TrLBjPom","view":"books","version":4,"parameters":{"asOf":"2021-12-31T23:59:59.999Z"},"size":5,"root":"sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=","digest":"738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe","issuedAt":"2024-03-01T00:00:00.000Z"}},{"name":"restatements","version":2,"rows":0,"digest":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","live":false,"agreed":true,"differing":[],"failure":null,"certificate":{"certificateId":"RDXFKZcSMw4J1Xwg7oXrOE","view":"restatements","version":2,"parameters":{"asOf":"2021-12-31T23:59:59.999Z"},"size":5,"root":"sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=","digest":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","issuedAt":"2024-03-01T00:00:00.000Z"}}]},"error":null}',
          },
        },
      },
    },
  },
  listReplays: {
    responses: {
      '200': {
        'application/json': {
          all: {
            summary: 'The replays since the server started',
            value: {
              items: [
                {
                  replayId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
                  status: 'done',
                  views: ['books', 'restatements'],
                  asOf: '2021-12-31',
                  recordedAsOf: null,
                  toCommit: null,
                  askedAt: '2024-03-01T00:00:00.000Z',
                  finishedAt: '2024-03-01T00:00:00.000Z',
                  progress: null,
                  outcome: {
                    asOf: '2021-12-31T23:59:59.999Z',
                    recordedAsOf: null,
                    commit: 5,
                    entities: 1,
                    observations: 523,
                    figures: 414,
                    seconds: 0.012,
                    observationsPerSecond: 41500,
                    digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                    views: [
                      {
                        name: 'books',
                        version: 4,
                        rows: 414,
                        digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                        live: false,
                        agreed: true,
                        differing: [],
                        failure: null,
                        certificate: {
                          certificateId: 'OXICwWTDyjEAe2TrLBjPom',
                          view: 'books',
                          version: 4,
                          parameters: { asOf: '2021-12-31T23:59:59.999Z' },
                          size: 5,
                          root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
                          digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                          issuedAt: '2024-03-01T00:00:00.000Z',
                        },
                      },
                      {
                        name: 'restatements',
                        version: 2,
                        rows: 0,
                        digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
                        live: false,
                        agreed: true,
                        differing: [],
                        failure: null,
                        certificate: {
                          certificateId: 'RDXFKZcSMw4J1Xwg7oXrOE',
                          view: 'restatements',
                          version: 2,
                          parameters: { asOf: '2021-12-31T23:59:59.999Z' },
                          size: 5,
                          root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
                          digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
                          issuedAt: '2024-03-01T00:00:00.000Z',
                        },
                      },
                    ],
                  },
                  error: null,
                },
              ],
              next: null,
            },
          },
        },
      },
    },
  },
  cancelReplay: {
    responses: {
      '200': {
        'application/json': {
          over: {
            summary: 'It is over: it stays as it ended',
            value: {
              replayId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
              status: 'done',
              views: ['books', 'restatements'],
              asOf: '2021-12-31',
              recordedAsOf: null,
              toCommit: null,
              askedAt: '2024-03-01T00:00:00.000Z',
              finishedAt: '2024-03-01T00:00:00.000Z',
              progress: null,
              outcome: {
                asOf: '2021-12-31T23:59:59.999Z',
                recordedAsOf: null,
                commit: 5,
                entities: 1,
                observations: 523,
                figures: 414,
                seconds: 0.012,
                observationsPerSecond: 41500,
                digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                views: [
                  {
                    name: 'books',
                    version: 4,
                    rows: 414,
                    digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                    live: false,
                    agreed: true,
                    differing: [],
                    failure: null,
                    certificate: {
                      certificateId: 'OXICwWTDyjEAe2TrLBjPom',
                      view: 'books',
                      version: 4,
                      parameters: { asOf: '2021-12-31T23:59:59.999Z' },
                      size: 5,
                      root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
                      digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                      issuedAt: '2024-03-01T00:00:00.000Z',
                    },
                  },
                  {
                    name: 'restatements',
                    version: 2,
                    rows: 0,
                    digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
                    live: false,
                    agreed: true,
                    differing: [],
                    failure: null,
                    certificate: {
                      certificateId: 'RDXFKZcSMw4J1Xwg7oXrOE',
                      view: 'restatements',
                      version: 2,
                      parameters: { asOf: '2021-12-31T23:59:59.999Z' },
                      size: 5,
                      root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
                      digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
                      issuedAt: '2024-03-01T00:00:00.000Z',
                    },
                  },
                ],
              },
              error: null,
            },
          },
        },
      },
    },
  },
  listProjections: {
    responses: {
      '200': {
        'application/json': {
          all: {
            summary: 'All are at the head of the log',
            value: {
              items: [
                {
                  name: 'catalogue',
                  version: 2,
                  generation: 5,
                  status: 'live',
                  checkpoint: 5,
                  lag: 0,
                  entitiesBehind: 0,
                  startedAt: '2024-03-01T00:00:00.000Z',
                  liveAt: '2024-03-01T00:00:00.000Z',
                  digest: null,
                  digestOf: null,
                  failure: null,
                },
                {
                  name: 'exceptions',
                  version: 3,
                  generation: 5,
                  status: 'live',
                  checkpoint: 5,
                  lag: 0,
                  entitiesBehind: 0,
                  startedAt: '2024-03-01T00:00:00.000Z',
                  liveAt: '2024-03-01T00:00:00.000Z',
                  digest: null,
                  digestOf: null,
                  failure: null,
                },
              ],
              next: null,
            },
          },
        },
      },
    },
  },
  issueCertificate: {
    request: {
      'application/json': {
        statement: {
          summary: 'An income statement as it stood at the end of 2021',
          value: {
            view: 'statement',
            parameters: { entity: 'cik:0001804583', statement: 'income-statement', asOf: '2021-12-31' },
          },
        },
      },
    },
    responses: {
      '201': {
        'application/json': {
          statement: {
            summary: 'An income statement as it stood at the end of 2021',
            value: {
              certificateId: 'Ins1dX-iePNjezqvrsXCMv',
              view: 'statement',
              version: 2,
              parameters: { entity: 'cik:0001804583', statement: 'income-statement', asOf: '2021-12-31' },
              size: 5,
              root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
              digest: '800fbdaeed0284e4b9a3d4635c878057e6c1bf8417bcdaead6cc5f212f24d252',
              issuedAt: '2024-03-01T00:00:00.000Z',
            },
          },
        },
      },
    },
  },
  getCertificate: {
    responses: {
      '200': {
        'application/json': {
          statement: {
            summary: 'The same',
            value: {
              certificateId: 'Ins1dX-iePNjezqvrsXCMv',
              view: 'statement',
              version: 2,
              parameters: { entity: 'cik:0001804583', statement: 'income-statement', asOf: '2021-12-31' },
              size: 5,
              root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
              digest: '800fbdaeed0284e4b9a3d4635c878057e6c1bf8417bcdaead6cc5f212f24d252',
              issuedAt: '2024-03-01T00:00:00.000Z',
            },
          },
        },
      },
    },
  },
  listCertificates: {
    responses: {
      '200': {
        'application/json': {
          all: {
            summary: 'The first two',
            value: {
              items: [
                {
                  certificateId: 'Ins1dX-iePNjezqvrsXCMv',
                  view: 'statement',
                  version: 2,
                  parameters: { entity: 'cik:0001804583', statement: 'income-statement', asOf: '2021-12-31' },
                  size: 5,
                  root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
                  digest: '800fbdaeed0284e4b9a3d4635c878057e6c1bf8417bcdaead6cc5f212f24d252',
                  issuedAt: '2024-03-01T00:00:00.000Z',
                },
                {
                  certificateId: 'OXICwWTDyjEAe2TrLBjPom',
                  view: 'books',
                  version: 4,
                  parameters: { asOf: '2021-12-31T23:59:59.999Z' },
                  size: 5,
                  root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
                  digest: '738bf2d04c783d43104bc8691a5cc2452418c08c347c3dec1dc255a98b1026fe',
                  issuedAt: '2024-03-01T00:00:00.000Z',
                },
              ],
              next: 'WyJPWElDd1dURHlqRUFlMlRyTEJqUG9tIiwiMjAyNC0wMy0wMVQwMDowMDowMC4wMDBaIiwiRkU0Q1RHY0d3WjllSlB6SCJd',
            },
          },
        },
      },
    },
  },
  checkCertificate: {
    responses: {
      '200': {
        'application/json': {
          holds: {
            summary: 'It holds',
            value: {
              certificate: {
                certificateId: 'Ins1dX-iePNjezqvrsXCMv',
                view: 'statement',
                version: 2,
                parameters: { entity: 'cik:0001804583', statement: 'income-statement', asOf: '2021-12-31' },
                size: 5,
                root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
                digest: '800fbdaeed0284e4b9a3d4635c878057e6c1bf8417bcdaead6cc5f212f24d252',
                issuedAt: '2024-03-01T00:00:00.000Z',
              },
              digest: '800fbdaeed0284e4b9a3d4635c878057e6c1bf8417bcdaead6cc5f212f24d252',
              root: 'sustn/+sONDPILWUEwO7IdtOLaSMYpmgBlGFgWDyL4k=',
              holds: true,
            },
          },
        },
      },
    },
  },
};
