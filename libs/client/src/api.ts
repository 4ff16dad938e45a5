/** Generated from docs/openapi.json by `npm run client`: change nothing here. */

export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the server runs. */
    get: operations['getLiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether this node can answer. */
    get: operations['getReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the server and the ledger do, in the text format of Prometheus. */
    get: operations['getMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/certificates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The certificates that this ledger keeps. */
    get: operations['listCertificates'];
    put?: never;
    /** Certify what a view says: the view, its parameters, the size of the log, and the digest. */
    post: operations['issueCertificate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/certificates/{certificateId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A certificate. */
    get: operations['getCertificate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/certificates/{certificateId}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Compute again what a certificate says of the log, and compare. */
    post: operations['checkCertificate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take a document in: read it, decide what is new, append all of it or nothing. */
    post: operations['ingestDocument'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{sha256}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the ledger knows of a document, by its SHA-256 or the beginning of it. */
    get: operations['getDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{sha256}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The bytes of a document, as they came in. */
    get: operations['getDocumentContent'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{sha256}/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where places of a document’s text stand: line, quote, and for a PDF the rectangles on its pages. */
    get: operations['getDocumentPlaces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{sha256}/reading': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was read from a document: observations in its order, as printed; exceptions. */
    get: operations['getReading'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{sha256}/rendition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The text of a document, in which locators count Unicode code points. */
    get: operations['getDocumentRendition'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{sha256}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a document states, as an XBRL report that a ledger reads again. */
    get: operations['getDocumentReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/documents/{sha256}/view': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A document as a page for a browser, a place of it marked; nothing in it can run or lead away. */
    get: operations['viewDocument'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The entities that the ledger knows, in the order in which they came; or those that a text finds. */
    get: operations['listEntities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{entity}/diff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What changed between two dates, two recorded times or two documents, each change with its event. */
    get: operations['getDiff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{entity}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Documents and what was done about them, newest published first; or what changed a statement. */
    get: operations['listDocuments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{entity}/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Find figures of an entity, as they stand; newest period first. */
    get: operations['findFigures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{entity}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An entity’s figures as they stand, or a statement as filed, as an XBRL report. */
    get: operations['getEntityReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{entity}/restatements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every figure that was published again with another value, with all values that it had. */
    get: operations['getRestatementHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{entity}/statements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which statements there are in sight, in which presentations and with which kinds of columns. */
    get: operations['listStatements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{entity}/statements/{statement}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A statement as its newest document in sight presents it, or in the standard presentation. */
    get: operations['getStatement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{entity}/statements/{statement}/marks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The auditor’s marks on the figures of a statement, asked for as the statement is. */
    get: operations['getMarks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entities/{entity}/ties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How figures agree wherever they are stated again, and with what makes them. */
    get: operations['listTies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exceptions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What could not be read for certain, or is suspect, with what a person can choose. */
    get: operations['listExceptions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exceptions/{exceptionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An exception by its id, decided or not, with the observations that are in doubt. */
    get: operations['getException'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/exceptions/{exceptionId}/resolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * A person’s decision on an exception, by name and with a reason.
     * @description Whoever asks with a key or a JWT is recorded under its name; `by` says for whom, where that is somebody else. With the token, and where nothing keeps the server, `by` says who decides, and cannot be left out.
     */
    post: operations['resolveException'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Take keyed figures in: the keyed form in JSON, with the citation of each. */
    post: operations['keyFigures'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/figures/{figureId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A figure: what it is, and how it stands. */
    get: operations['getFigure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/figures/{figureId}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A figure’s whole history: vintages, causes, and every observation with its line. */
    get: operations['getFigureHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/figures/{figureId}/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One file that proves a figure to an auditor who has the public key: `tieout verify-bundle` checks it offline. */
    get: operations['proveFigure'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/figures/{figureId}/provenance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A figure’s provenance as W3C PROV-JSON: observations, documents, readers, people. */
    get: operations['getFigureProvenance'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/figures/{figureId}/report': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All observations of a figure as an XBRL report: duplicate facts, each with its document. */
    get: operations['getFigureReport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/frames/{concept}/{unit}/{period}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One concept of all entities: a period, or a calendar frame as the SEC names it (`CY2019Q1I`). */
    get: operations['getFrame'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far this node is, and how it keeps up with its log. */
    get: operations['getLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log/checkpoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The size of the log and the root of its tree, signed (C2SP tlog-checkpoint). */
    get: operations['getCheckpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log/consistency': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A proof that the log of one size is the beginning of the log of another: that nothing changed. */
    get: operations['getConsistency'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log/cosignatures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Keep what witnesses signed of a checkpoint of this log (C2SP tlog-cosignature). */
    post: operations['addCosignatures'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The events of the log in its order, as CloudEvents, so many commits at once.
     * @description Commits are whole. Who follows the log asks for what is after the last commit it has seen; `Link` says where that is, as `rel="next"`, also at the end of the log, where the answer is an empty list until something more is recorded.
     */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/log/tile/{level}/{path}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A tile of the log’s tree (C2SP tlog-tiles): `0/x001/234`, in part `0/x001/234.p/5`. */
    get: operations['getTile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/projections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the projections stand: how far behind the log, and whether one stopped. */
    get: operations['listProjections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replays': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The replays since the server started, the newest first. */
    get: operations['listReplays'];
    put?: never;
    /**
     * Rebuild books and projections from the log, beside what is live.
     * @description As of today, a projection that is rebuilt takes the place of the live one. With `asOf`, `recordedAsOf` or an earlier `toCommit` the digests are told, and nothing is changed. One replay runs at a time; the others wait.
     */
    post: operations['startReplay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replays/{replayId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a replay is, or what it came to. */
    get: operations['getReplay'];
    put?: never;
    post?: never;
    /** Stop a replay. What it made is kept, and the next one goes on from there. */
    delete: operations['cancelReplay'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/replays/{replayId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * What happens to a replay, as server-sent events, until it is over.
     * @description Events are `queued`, `running`, `progress`, and at last `done`, `failed` or `cancelled`; each carries the replay as it is then. `ping` says that the line is alive. Who lost the connection says in `Last-Event-ID` what was seen last.
     */
    get: operations['watchReplay'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/restatements': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures that were published again with another value; suspects say so. */
    get: operations['listRestatements'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the caller is let in, as whom, and for what. */
    get: operations['getSession'];
    put?: never;
    /** Lets a browser in that shows the token, a key or a JWT once: with a cookie that stands for it, for up to twelve hours. */
    post: operations['openSession'];
    /** Takes the cookie of its session from the browser. */
    delete: operations['closeSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description A document as it was taken in, or something that was done about it later. */
    Act: {
      /**
       * @description `filed`: a document was taken in; `reread`: it was read anew; `retied`: its checks were made anew; `resolved`: a person decided on its exceptions, which is published when the document was.
       * @enum {string}
       */
      act: 'filed' | 'reread' | 'retied' | 'resolved';
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      commitId: string;
      /**
       * @description `null` for an act that concerns none.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string | null;
      title: string | null;
      /** @example 10-K */
      form: string | null;
      accession: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAt: string;
      /** @description Who did it. */
      actor: string;
      /** @description What read it. */
      reader: {
        name: string;
        version: string;
      } | null;
      /** @enum {string} */
      assurance: 'unaudited' | 'reviewed' | 'audited' | 'unknown';
      /** @description Kinds of the tables that the document presents. */
      statements: (
        'balance-sheet' | 'income-statement' | 'comprehensive-income' | 'cash-flow' | 'non-gaap' | 'other'
      )[];
      /** @description What the commit recorded, whatever it is known for since. */
      recorded: {
        reported: number;
        restated: number;
        /** @description Repetitions that agree. */
        reconciled: number;
        corrected: number;
        /** @description Withdrawals of reliance. */
        withdrawn: number;
        exceptions: number;
        resolved: number;
      };
      /** @description `null` where no statement was asked for. */
      changed: {
        /** @description Whether its document presents the statement. */
        presents: boolean;
        /** @description Stated for the first time. */
        reported: number;
        /** @description Stated again, in agreement and with more digits. */
        refined: number;
        /** @description Published again with another value, to correct an error. */
        restated: number;
        /** @description Published again with another value for any other cause. */
        recast: number;
        /** @description Given a value that is suspect or contradicted. */
        doubted: number;
        /** @description Recorded as a value or a doubt, and known for neither since: an earlier publication came in, or a person decided. */
        reclassified: number;
        /** @description Read otherwise: the reading was wrong. */
        corrected: number;
        /** @description Decided on by a person. */
        resolved: number;
        /** @description Not to be relied on any more, in the issuer’s words. */
        withdrawn: number;
      } | null;
    };
    /** @description All that proves a figure to one who has the public key of the log. */
    Bundle: {
      /** @constant */
      format: 'tieout-bundle/v1';
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      asOf: string | null;
      figure: components['schemas']['ProvenFigure'];
      /** @description Those that tell of the figure, in the order of the log. */
      commits: components['schemas']['BundledCommit'][];
      documents: components['schemas']['BundledDocument'][];
      /** @description C2SP tlog-checkpoint; signed where the log has a key. */
      checkpoint: string;
      since: components['schemas']['BundledSince'] | null;
      certificate: components['schemas']['Certificate'];
    };
    /** @description A commit, and that it is in the log. */
    BundledCommit: {
      /** @description Its place in the log, from 0. */
      index: number;
      /** @description Its canonical bytes, UTF-8: SHA-256 over a zero byte and these is its leaf. */
      canonical: string;
      /** @description From the leaf’s sibling up (RFC 6962, 2.1.1). */
      proof: string[];
    };
    /** @description A document that a commit of the bundle files, or its text. */
    BundledDocument: {
      /**
       * @description A document by the SHA-256 of its bytes.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      sha256: string;
      mediaType: string;
      /** @description Base64; `null` where they were not asked for. */
      bytes: string | null;
    };
    /** @description That an earlier state of the log is the beginning of this one. */
    BundledSince: {
      /** @description Commits of the earlier state. */
      size: number;
      /**
       * @description A SHA-256, base64.
       * @example CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
       */
      root: string;
      /** @description RFC 6962, 2.1.2. */
      proof: string[];
    };
    /** @description What a view said of a log of a given size. */
    Certificate: {
      /**
       * @description A hash of what it says.
       * @example Zr0kQ2xU9mW3yB7tD1fG5h
       */
      certificateId: string;
      /** @enum {string} */
      view: 'statement' | 'figure' | 'books' | 'catalogue' | 'restatements' | 'exceptions' | 'postings';
      /** @description Of what computes the view. */
      version: number;
      parameters: {
        [key: string]: string;
      };
      /** @description Commits in the log. */
      size: number;
      /**
       * @description Of the tree of these commits; `null` in certificates of before.
       * @example CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
       */
      root: string | null;
      /** @description SHA-256 of what the view says, without what tells of this ledger alone. */
      digest: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      issuedAt: string;
    };
    /** @description A certificate computed again. */
    CertificateCheck: {
      certificate: components['schemas']['Certificate'];
      /** @description SHA-256 of what the view says, without what tells of this ledger alone. */
      digest: string;
      /**
       * @description Of the tree of these commits, in this log.
       * @example CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
       */
      root: string;
      holds: boolean;
    };
    /** @description A figure that does not stand on one side as it stands on the other. */
    Change: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      /**
       * @description `reported`: for the first time; `refined`: with more digits; `restated`: to correct an error, `recast`: for any other cause; `corrected`: the reading was wrong; `resolved`: by a person; `reclassified`: by a document that came in late; `removed`; of two documents `doubted` and `absent` from the later.
       * @enum {string}
       */
      kind:
        | 'reported'
        | 'refined'
        | 'restated'
        | 'recast'
        | 'corrected'
        | 'resolved'
        | 'reclassified'
        | 'removed'
        | 'doubted'
        | 'absent';
      /**
       * @description As printed; `null` where it stands in no row.
       * @example Revenues
       */
      label: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      from: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      to: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      difference: string | null;
      /**
       * @description The difference in hundredths of the earlier value’s amount, to four places; `null` where there is nothing to measure by.
       * @example 767688120
       */
      percent: string | null;
      /** @enum {string|null} */
      cause:
        | 'error-correction'
        | 'reclassification'
        | 'accounting-standard'
        | 'accounting-principle'
        | 'discontinued-operations'
        | 'business-combination'
        | 'stock-split'
        | 'definition-change'
        | 'tagging-error'
        | 'unknown'
        | null;
      /**
       * @description Why the later value is in doubt; of two documents only.
       * @enum {string|null}
       */
      suspect:
        | 'scale'
        | 'sign'
        | 'jump'
        | 'precision'
        | 'prior-differs'
        | 'return'
        | 'split'
        | 'contradiction'
        | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      /** @description Of the document that the change is from. */
      form: string | null;
      accession: string | null;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string;
      source: components['schemas']['Source'];
    };
    /** @description What the log was at a size, and who says so. */
    Checkpoint: {
      /** @description The name of the log. */
      origin: string;
      /** @description Commits. */
      size: number;
      /**
       * @description A SHA-256, base64.
       * @example CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
       */
      root: string;
      /** @description Whether the log has a key. */
      signed: boolean;
      /** @description The public key that verifies its signature. */
      vkey: string | null;
      witnesses: {
        name: string;
        /** @description Which key of that name: four bytes, hex. */
        keyId: string;
        /** @description By the witness’s own clock. */
        seenAt: string;
      }[];
      /** @description C2SP tlog-checkpoint, with its signatures. */
      checkpoint: string;
    };
    /** @description One of three. */
    Choice: {
      /**
       * @description Take this candidate, counted from 0.
       * @example 0
       */
      take?: number;
      /**
       * @description Accept the doubted value at this ordinal.
       * @example 3
       */
      accept?: number;
      /**
       * @description None of it is a figure.
       * @example true
       * @enum {boolean}
       */
      dismiss?: true;
    };
    /** @description What a keyed figure was copied from. */
    Citation: {
      document?: string;
      page?: string;
      url?: string;
      words?: string;
    };
    /** @description An event of the log as a CloudEvent 1.0. */
    CloudEvent: {
      /** @enum {string} */
      specversion: '1.0';
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      id: string;
      /** @description The log, by the leaf hash of its first commit: a copy of it has the same. */
      source: string;
      /** @description As `tieout.figure.restated.v1`. */
      type: string;
      /** @description The entity, and behind it the figure, the document or the exception, as paths name them. */
      subject: string;
      /**
       * Format: date-time
       * @description When this ledger recorded it.
       * @example 2021-03-01T23:59:59.999Z
       */
      time: string;
      /** @enum {string} */
      datacontenttype: 'application/json';
      /** @description Orders the events of a source, as text. */
      sequence?: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      partitionkey?: string;
      correlationid?: string;
      causationid?: string;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit?: number;
      /** Format: uuid */
      commitid?: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedat?: string;
      actor?: string;
      /** @description The event, as docs/EVENTS.md describes it. */
      data: Record<string, never>;
    };
    /** @description That the log of one size is the beginning of the log of another. */
    Consistency: {
      size1: number;
      size2: number;
      /**
       * @description A SHA-256, base64.
       * @example CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
       */
      root1: string;
      /**
       * @description A SHA-256, base64.
       * @example CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
       */
      root2: string;
      /** @description RFC 6962, 2.1.2. */
      proof: string[];
    };
    CosignedDto: {
      /** @description The checkpoint as a witness gave it back: its text, a blank line, and signatures (C2SP tlog-cosignature). */
      checkpoint: string;
    };
    /** @description A person’s decision on an exception. */
    Decision: {
      /** @description Exactly one of the three. */
      choice: components['schemas']['Choice'];
      /**
       * @description Who decides; with a key or a JWT, for whom, where it is not for its own name.
       * @example A. Auditor
       */
      by?: string;
      /**
       * @description Why, for whoever reads it later.
       * @example The filing shows 1.66 there.
       */
      reason: string;
    };
    /** @description A figure that nobody stated: the weighted sum of its terms, which are of one basis. */
    DerivedFigure: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      value: string;
      /**
       * @description Of the coarsest term.
       * @example -3
       */
      decimals: number | ('INF' | null);
      /** @constant */
      status: 'derived';
      /**
       * @description `withdrawn` where the issuer says that the period’s statements are not to be relied on.
       * @enum {unknown}
       */
      reliance: 'withdrawn' | null;
      /** @description The longer period, and the shorter that is taken from it. */
      terms: {
        /**
         * @description A hash of the figure’s identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
        /** @enum {unknown} */
        weight: 1 | -1;
        /**
         * @example {
         *       "start": "2020-01-01",
         *       "end": "2020-12-31"
         *     }
         */
        period:
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              instant: string;
            }
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              start: string;
              /**
               * Format: date
               * @example 2020-12-31
               */
              end: string;
            };
        /**
         * @description In whole units; `null` is nil, and counts 0.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
         * @example -3
         */
        decimals: number | ('INF' | null);
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        source: components['schemas']['Source'];
      }[];
    };
    /** @description What changed between two sides, a page of the changes at a time. */
    Diff: {
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /** @enum {string} */
      by: 'published' | 'recorded' | 'document';
      /** @description One side: dates, each `null` for today, or a document. */
      from: {
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        asOf: string | null;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        recordedAsOf: string | null;
        /** @description A document of a diff. */
        document: {
          /**
           * @description A document by the SHA-256 of its bytes.
           * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
           */
          document: string;
          form: string | null;
          accession: string | null;
          title: string;
          /**
           * Format: date-time
           * @example 2021-03-01T23:59:59.999Z
           */
          publishedAt: string;
        } | null;
      };
      /** @description One side: dates, each `null` for today, or a document. */
      to: {
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        asOf: string | null;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        recordedAsOf: string | null;
        /** @description A document of a diff. */
        document: {
          /**
           * @description A document by the SHA-256 of its bytes.
           * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
           */
          document: string;
          form: string | null;
          accession: string | null;
          title: string;
          /**
           * Format: date-time
           * @example 2021-03-01T23:59:59.999Z
           */
          publishedAt: string;
        } | null;
      };
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /** @description How many changes of each kind there are on all pages; kinds without any are left out. */
      counts: {
        [key: string]: number;
      };
      /** @description Of two documents: how many figures agree where both state them; otherwise `null`. */
      alike: number | null;
      changes: components['schemas']['Change'][];
      withdrawals: {
        periods: string[];
        words: string;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        /** @description Where it says so. */
        source: {
          /**
           * @description A document by the SHA-256 of its bytes.
           * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
           */
          document: string;
        };
      }[];
      /** @description Of the whole, whichever page this is. */
      digest: string;
      /** @description The `cursor` of the next page; `null` at the end. */
      next: string | null;
    };
    /** @description What the ledger knows of a document. */
    Document: {
      /**
       * @description A document by the SHA-256 of its bytes.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string;
      /**
       * @description The report that was read, and is kept, in its place; `null` where it was read itself.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      report: string | null;
      /**
       * @description The text in which its locators count.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      rendition: string;
      /** @example text/csv */
      mediaType: string;
      /** @example 10-K */
      form: string | null;
      accession: string | null;
      /** @description The filer’s name as the source states it. */
      filer: string | null;
      title: string;
      /** @description An accession or a document’s SHA-256. */
      amends: string | null;
      /** @enum {string} */
      assurance: 'unaudited' | 'reviewed' | 'audited' | 'unknown';
      /** @enum {string} */
      framework: 'us-gaap' | 'ifrs' | 'unknown';
      /** @description What read it. */
      reader: {
        name: string;
        version: string;
      };
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      bytes: number;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAt: string;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string;
      statements: {
        kinds: (
          'balance-sheet' | 'income-statement' | 'comprehensive-income' | 'cash-flow' | 'non-gaap' | 'other'
        )[];
        title: string;
        periods: string[];
      }[];
    };
    /** @description Where places of a document’s text stand. */
    DocumentPlaces: {
      /**
       * @description A document by the SHA-256 of its bytes.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string;
      /** @example application/pdf */
      mediaType: string;
      /** @description How many it has; `null` where it has none. */
      pages: number | null;
      places: {
        line: number;
        /** @description In code points of the text. */
        start: number;
        end: number;
        quote: string;
        /** @description Of a PDF; without boxes where its text would be read otherwise today. */
        onPages: {
          page: number;
          /**
           * @description Of the page as it is shown, in points.
           * @example 72.5
           */
          width: number;
          /**
           * @description Of the page as it is shown, in points.
           * @example 72.5
           */
          height: number;
          boxes: {
            /**
             * @description Points, 1/72 inch.
             * @example 72.5
             */
            x: number;
            /**
             * @description Points, 1/72 inch.
             * @example 72.5
             */
            y: number;
            /**
             * @description Points, 1/72 inch.
             * @example 72.5
             */
            width: number;
            /**
             * @description Points, 1/72 inch.
             * @example 72.5
             */
            height: number;
          }[];
        }[];
      }[];
    };
    /** @description An entity that the ledger knows. */
    Entity: {
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /** @description As its newest document’s source, or a register, names it. */
      name: string | null;
      /** @description As a register gives them. */
      tickers: string[];
      commits: number;
      documents: number;
      observations: number;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      lastPublishedAt: string | null;
    };
    /** @description Something that could not be read for certain, or is suspect. */
    Exception: {
      /** @constant */
      kind: 'exception';
      /** @example ItaTFxSNCq_n_MET */
      exceptionId: string;
      /**
       * @description A stable code of what is wrong.
       * @example suspect-scale
       */
      code: string;
      why: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description A document by the SHA-256 of its bytes.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string;
      locator: components['schemas']['Locator'] | null;
      /** @description What a person can `take`. */
      candidates: {
        description: string;
        observations: {
          /**
           * @description A hash of the figure’s identity.
           * @example QendP8UPC7e0dex_v4EHyA
           */
          figureId: string;
          /**
           * @description Who reports, `scheme:identifier`.
           * @example cik:0001804583
           */
          entity: string;
          /**
           * @description What is measured, a QName.
           * @example us-gaap:Revenues
           */
          concept: string;
          /**
           * @example {
           *       "start": "2020-01-01",
           *       "end": "2020-12-31"
           *     }
           */
          period:
            | {
                /**
                 * Format: date
                 * @example 2020-12-31
                 */
                instant: string;
              }
            | {
                /**
                 * Format: date
                 * @example 2020-12-31
                 */
                start: string;
                /**
                 * Format: date
                 * @example 2020-12-31
                 */
                end: string;
              };
          /** @example iso4217:CNY */
          unit: string;
          /**
           * @description Further axis → member pairs.
           * @example {}
           */
          dimensions: {
            [key: string]: string;
          };
          /**
           * @description As printed; `null` where it stands in no row.
           * @example Revenues
           */
          label: string | null;
          /**
           * @description As printed, in whole units.
           * @example 767688120
           */
          value: string | null;
          /**
           * @description An exact decimal in whole units, never scaled.
           * @example 767688120
           */
          economicValue: string | null;
          /**
           * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
           * @example -3
           */
          decimals: number | ('INF' | null);
          /** @enum {string} */
          role:
            | 'stated'
            | 'previously-reported'
            | 'adjustment'
            | 'change'
            | 'growth'
            | 'share'
            | 'period-rounded';
          /** @description The characters of the document; `null` where it is not text. */
          printed: string | null;
          /**
           * @description A document by the SHA-256 of its bytes.
           * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
           */
          document: string;
          /** @description An index into the presentation. */
          statement: number | null;
          /** @description An index into the presentation. */
          row: number | null;
          /** @description An index into the presentation. */
          column: number | null;
          locator: components['schemas']['Locator'];
          citation: components['schemas']['Citation'] | null;
        }[];
      }[];
      /** @description Of a doubted value: what a person can `accept`. */
      ordinals: number[];
      /** @description The values at those ordinals, economic sign; `null` is nil. */
      values: (string | null)[];
      /** @description The figure that is doubted; `null` where a reader could not read. */
      figure: {
        /**
         * @description A hash of the figure’s identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
        /**
         * @description Who reports, `scheme:identifier`.
         * @example cik:0001804583
         */
        entity: string;
        /**
         * @description What is measured, a QName.
         * @example us-gaap:Revenues
         */
        concept: string;
        /**
         * @example {
         *       "start": "2020-01-01",
         *       "end": "2020-12-31"
         *     }
         */
        period:
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              instant: string;
            }
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              start: string;
              /**
               * Format: date
               * @example 2020-12-31
               */
              end: string;
            };
        /** @example iso4217:CNY */
        unit: string;
        /**
         * @description Further axis → member pairs.
         * @example {}
         */
        dimensions: {
          [key: string]: string;
        };
      } | null;
      /**
       * Format: uuid
       * @description `null` on a dry run.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string | null;
      /** @description What was decided. */
      resolution: {
        /** @enum {string} */
        outcome: 'taken' | 'dismissed';
        candidate: number | null;
        /** @enum {string} */
        by: 'person' | 'proof';
        reason: string;
        /** @description The name of who decided. */
        actor: string;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        recordedAt: string;
      } | null;
    };
    /** @description An exception, with the observations that are in doubt. */
    ExceptionDetail: {
      /** @constant */
      kind: 'exception';
      /** @example ItaTFxSNCq_n_MET */
      exceptionId: string;
      /**
       * @description A stable code of what is wrong.
       * @example suspect-scale
       */
      code: string;
      why: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description A document by the SHA-256 of its bytes.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string;
      locator: components['schemas']['Locator'] | null;
      /** @description What a person can `take`. */
      candidates: {
        description: string;
        observations: {
          /**
           * @description A hash of the figure’s identity.
           * @example QendP8UPC7e0dex_v4EHyA
           */
          figureId: string;
          /**
           * @description Who reports, `scheme:identifier`.
           * @example cik:0001804583
           */
          entity: string;
          /**
           * @description What is measured, a QName.
           * @example us-gaap:Revenues
           */
          concept: string;
          /**
           * @example {
           *       "start": "2020-01-01",
           *       "end": "2020-12-31"
           *     }
           */
          period:
            | {
                /**
                 * Format: date
                 * @example 2020-12-31
                 */
                instant: string;
              }
            | {
                /**
                 * Format: date
                 * @example 2020-12-31
                 */
                start: string;
                /**
                 * Format: date
                 * @example 2020-12-31
                 */
                end: string;
              };
          /** @example iso4217:CNY */
          unit: string;
          /**
           * @description Further axis → member pairs.
           * @example {}
           */
          dimensions: {
            [key: string]: string;
          };
          /**
           * @description As printed; `null` where it stands in no row.
           * @example Revenues
           */
          label: string | null;
          /**
           * @description As printed, in whole units.
           * @example 767688120
           */
          value: string | null;
          /**
           * @description An exact decimal in whole units, never scaled.
           * @example 767688120
           */
          economicValue: string | null;
          /**
           * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
           * @example -3
           */
          decimals: number | ('INF' | null);
          /** @enum {string} */
          role:
            | 'stated'
            | 'previously-reported'
            | 'adjustment'
            | 'change'
            | 'growth'
            | 'share'
            | 'period-rounded';
          /** @description The characters of the document; `null` where it is not text. */
          printed: string | null;
          /**
           * @description A document by the SHA-256 of its bytes.
           * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
           */
          document: string;
          /** @description An index into the presentation. */
          statement: number | null;
          /** @description An index into the presentation. */
          row: number | null;
          /** @description An index into the presentation. */
          column: number | null;
          locator: components['schemas']['Locator'];
          citation: components['schemas']['Citation'] | null;
        }[];
      }[];
      /** @description Of a doubted value: what a person can `accept`. */
      ordinals: number[];
      /** @description The values at those ordinals, economic sign; `null` is nil. */
      values: (string | null)[];
      /** @description The figure that is doubted; `null` where a reader could not read. */
      figure: {
        /**
         * @description A hash of the figure’s identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
        /**
         * @description Who reports, `scheme:identifier`.
         * @example cik:0001804583
         */
        entity: string;
        /**
         * @description What is measured, a QName.
         * @example us-gaap:Revenues
         */
        concept: string;
        /**
         * @example {
         *       "start": "2020-01-01",
         *       "end": "2020-12-31"
         *     }
         */
        period:
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              instant: string;
            }
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              start: string;
              /**
               * Format: date
               * @example 2020-12-31
               */
              end: string;
            };
        /** @example iso4217:CNY */
        unit: string;
        /**
         * @description Further axis → member pairs.
         * @example {}
         */
        dimensions: {
          [key: string]: string;
        };
      } | null;
      /**
       * Format: uuid
       * @description `null` on a dry run.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string | null;
      /** @description What was decided. */
      resolution: {
        /** @enum {string} */
        outcome: 'taken' | 'dismissed';
        candidate: number | null;
        /** @enum {string} */
        by: 'person' | 'proof';
        reason: string;
        /** @description The name of who decided. */
        actor: string;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        recordedAt: string;
      } | null;
      /** @description Whether it waits for a person: nobody decided it, and nothing in sight has settled it. */
      open: boolean;
      doubted: {
        /** @description What a person can `accept`. */
        ordinal: number;
        /**
         * @description A hash of the figure’s identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
        /**
         * @description Who reports, `scheme:identifier`.
         * @example cik:0001804583
         */
        entity: string;
        /**
         * @description What is measured, a QName.
         * @example us-gaap:Revenues
         */
        concept: string;
        /**
         * @example {
         *       "start": "2020-01-01",
         *       "end": "2020-12-31"
         *     }
         */
        period:
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              instant: string;
            }
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              start: string;
              /**
               * Format: date
               * @example 2020-12-31
               */
              end: string;
            };
        /** @example iso4217:CNY */
        unit: string;
        /**
         * @description Further axis → member pairs.
         * @example {}
         */
        dimensions: {
          [key: string]: string;
        };
        /**
         * @description As printed; `null` where it stands in no row.
         * @example Revenues
         */
        label: string | null;
        /**
         * @description As printed, in whole units.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        economicValue: string | null;
        /**
         * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
         * @example -3
         */
        decimals: number | ('INF' | null);
        /** @enum {string} */
        role:
          'stated' | 'previously-reported' | 'adjustment' | 'change' | 'growth' | 'share' | 'period-rounded';
        /** @description The characters of the document; `null` where it is not text. */
        printed: string | null;
        /**
         * @description A document by the SHA-256 of its bytes.
         * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
         */
        document: string;
        /** @description An index into the presentation. */
        statement: number | null;
        /** @description An index into the presentation. */
        row: number | null;
        /** @description An index into the presentation. */
        column: number | null;
        locator: components['schemas']['Locator'];
        citation: components['schemas']['Citation'] | null;
      }[];
    };
    /** @description A figure as it stands; economic sign. */
    Figure: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      /**
       * @description As printed; `null` where it stands in no row.
       * @example Revenues
       */
      label: string | null;
      /**
       * @description `null` is nil, a dash.
       * @example 767688120
       */
      value: string | null;
      /**
       * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
       * @example -3
       */
      decimals: number | ('INF' | null);
      /** @enum {string} */
      status: 'reported' | 'restated' | 'corrected';
      /** @description The number of a vintage, from 1. */
      vintage: number;
      /** @constant */
      derived: false;
      /**
       * @description `withdrawn` where the issuer says that the period’s statements are not to be relied on.
       * @enum {unknown}
       */
      reliance: 'withdrawn' | null;
      /** @description Whether a later observation waits for a person or a repetition. */
      suspect: boolean;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAt: string;
      /**
       * @description How its repeated observations agree; `null` where there is one only.
       * @enum {string|null}
       */
      tieOut: 'exact' | 'within-rounding' | 'exception' | null;
      source: components['schemas']['Source'];
    };
    /** @description A figure’s whole history in sight. */
    FigureHistory: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      /**
       * @description As printed; `null` where it stands in no row.
       * @example Revenues
       */
      label: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      asOf: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAsOf: string | null;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /** @description `null` where every observation is in doubt. */
      current: components['schemas']['Figure'] | null;
      /** @description SHA-256 of what the view says, without what tells of this ledger alone. */
      digest: string;
      vintages: {
        /** @description The number of a vintage, from 1. */
        vintage: number;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
         * @example -3
         */
        decimals: number | ('INF' | null);
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        difference: string | null;
        /** @enum {string|null} */
        cause:
          | 'error-correction'
          | 'reclassification'
          | 'accounting-standard'
          | 'accounting-principle'
          | 'discontinued-operations'
          | 'business-combination'
          | 'stock-split'
          | 'definition-change'
          | 'tagging-error'
          | 'unknown'
          | null;
        /** @description Whether the change is of one unit in the last place. */
        lastUnit: boolean;
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        supersedes: string | null;
        observations: number;
        /** @enum {string|null} */
        tieOut: 'exact' | 'within-rounding' | 'exception' | null;
      }[];
      observations: {
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        /**
         * @description The number of a commit in this ledger’s log.
         * @example 12
         */
        commit: number;
        /** @enum {string} */
        as:
          | 'reported'
          | 'restated'
          | 'reconciled'
          | 'contradiction'
          | 'term'
          | 'dismissed'
          | 'suspect-scale'
          | 'suspect-sign'
          | 'suspect-jump'
          | 'suspect-precision'
          | 'suspect-prior-differs'
          | 'suspect-return'
          | 'suspect-split';
        /**
         * @description What the log said it was when it was recorded, or was last reclassified.
         * @enum {string}
         */
        recordedAs: 'reported' | 'restated' | 'reconciled' | 'suspect' | 'term';
        /** @description The number of a vintage, from 1. */
        vintage: number | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        printedValue: string | null;
        /**
         * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
         * @example -3
         */
        decimals: number | ('INF' | null);
        /** @enum {string} */
        role:
          'stated' | 'previously-reported' | 'adjustment' | 'change' | 'growth' | 'share' | 'period-rounded';
        /**
         * @description As printed; `null` where it stands in no row.
         * @example Revenues
         */
        label: string | null;
        /**
         * @description A document by the SHA-256 of its bytes.
         * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
         */
        document: string;
        /**
         * @description The report that was read in its place, which the locator leads into.
         * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
         */
        report: string | null;
        form: string | null;
        accession: string | null;
        title: string;
        ordinal: number;
        locator: components['schemas']['Locator'] | null;
        citation: components['schemas']['Citation'] | null;
        proofOfReading: components['schemas']['ProofOfReading'] | null;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        recordedAt: string;
        /** @description The same accession again is no independent evidence. */
        independent: boolean;
        corrections: {
          /**
           * Format: uuid
           * @description An event of the ledger.
           * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
           */
          eventId: string;
          /**
           * @description An exact decimal in whole units, never scaled.
           * @example 767688120
           */
          from: string | null;
          to: (string | null) | 'void';
          reason: string;
          by: string;
          /**
           * Format: date-time
           * @example 2021-03-01T23:59:59.999Z
           */
          recordedAt: string;
        }[];
      }[];
      reliance: {
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        words: string;
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        document: string;
      }[];
    };
    /** @description What an auditor would tick at one figure. */
    FigureMarks: {
      /** @example iso4217:CNY */
      unit: string;
      /** @description Whether its column adds up to it; `null` where it is no total that was checked. */
      footed: {
        /** @enum {string} */
        outcome: 'exact' | 'within-rounding' | 'exception';
        /**
         * @description By how much the figure is more than its terms; `null` where both are the same.
         * @example 767688120
         */
        difference: string | null;
      } | null;
      /** @description `null` where there are none. */
      crossFooted: {
        /** @enum {string} */
        outcome: 'exact' | 'within-rounding' | 'exception';
        methods: (
          | 'corroboration'
          | 'summation'
          | 'bridge'
          | 'translation'
          | 'text'
          | 'period-arithmetic'
          | 'roll-forward'
        )[];
      } | null;
      /**
       * @description How the shown value stands in its document.
       * @enum {string}
       */
      source: 'as-printed' | 'repaired' | 'keyed' | 'tagged';
      /** @description Documents that state it again, and agree. */
      repeated: {
        documents: number;
        /** @description Those that are evidence of their own. */
        independent: number;
      };
      /** @description `null` where it was never published with another value. */
      change: {
        /**
         * @description A restatement corrects an error; whatever else changed a figure recast it.
         * @enum {string}
         */
        kind: 'restated' | 'recast';
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        from: string | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        to: string | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        difference: string | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        percent: string | null;
        /** @enum {string} */
        cause:
          | 'error-correction'
          | 'reclassification'
          | 'accounting-standard'
          | 'accounting-principle'
          | 'discontinued-operations'
          | 'business-combination'
          | 'stock-split'
          | 'definition-change'
          | 'tagging-error'
          | 'unknown';
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
      } | null;
      /** @description Whether our reading of it was corrected. */
      corrected: boolean;
      /**
       * @description `withdrawn` where the issuer says that the period’s statements are not to be relied on.
       * @enum {unknown}
       */
      reliance: 'withdrawn' | null;
      /** @description Values of it that wait for a person. */
      exceptions: string[];
    };
    /** @description What a figure is, and how it stands. */
    FigureNow: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      /**
       * @description As printed; `null` where it stands in no row.
       * @example Revenues
       */
      label: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      asOf: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAsOf: string | null;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /** @description `null` where every observation is in doubt. */
      current: components['schemas']['Figure'] | null;
      /** @description SHA-256 of what the view says, without what tells of this ledger alone. */
      digest: string;
    };
    /** @description How a node keeps up with a log on a server. */
    FollowStatus: {
      /** @description Where the log is, without credentials. */
      log: string;
      /**
       * @description `starting` until it was once at the head; `reconnecting` after a connection was lost; `stopped` for good.
       * @enum {string}
       */
      state: 'starting' | 'following' | 'reconnecting' | 'stopped';
      /** @description Position in the server’s log up to which all is folded; `null` for nothing. */
      position: string | null;
      /** @description Position of the newest event that the node has heard of. */
      head: string | null;
      /** @description Since when, in milliseconds, it has known of something that is not folded; or 0. */
      lagMs: number;
      /** @description Commits under way: begun and not complete. */
      openRuns: number;
      /** @description Runs of events in the log that are no commits. */
      voids: number;
      reconnects: number;
      /** @description The last thing that went wrong; `null` where all is well. */
      problem: {
        code: string;
        message: string;
      } | null;
    };
    /** @description An entity’s value in a frame. */
    FrameFigure: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      /** @description The filer’s name as its document’s source states it. */
      name: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      value: string | null;
      /**
       * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
       * @example -3
       */
      decimals: number | ('INF' | null);
      /** @enum {string} */
      status: 'reported' | 'restated';
      /** @description From 1. */
      vintage: number;
      /** @description Whether a later value waits for a person. */
      suspect: boolean;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      accession: string | null;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string;
      source: components['schemas']['Source'];
    };
    Health: {
      /** @enum {unknown} */
      status: 'live' | 'ready';
    };
    /** @description What a document brought; counts are of its events. */
    Ingested: {
      /**
       * @description A document by the SHA-256 of its bytes.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string;
      /**
       * @description `null` on a dry run.
       * @example 12
       */
      commit: number | null;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      commitId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      title: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      /** @example release 1 */
      reader: string;
      /** @description False where the ledger had it already, or on a dry run. */
      appended: boolean;
      reported: number;
      restated: number;
      /** @description Repeated observations that agree, and checks. */
      reconciled: number;
      /** @description Of those, checks over terms. */
      checks: number;
      corrected: number;
      withdrawn: number;
      exceptions: number;
      /** @description Observations that are no value of their figure, since their period is rounded. */
      rounded: number;
      /** @description Observations recorded before whose class it changed. */
      reclassified: number;
      /** @description Doubted values that a person accepted, as a report tells. */
      accepted: number;
      /** @description Facts of a tagged report that are no numbers, and were not taken. */
      texts: number | null;
    };
    IssueCertificateDto: {
      /**
       * @description What is certified.
       * @enum {string}
       */
      view: 'statement' | 'figure' | 'books' | 'catalogue' | 'restatements' | 'exceptions' | 'postings';
      /**
       * @description `asOf`, `recordedAsOf`; of a statement `entity`, `statement`, `period` and `presentation` too; of a figure `figureId`.
       * @example {
       *       "entity": "cik:0001804583",
       *       "statement": "balance-sheet",
       *       "asOf": "2021-12-31"
       *     }
       */
      parameters?: {
        [key: string]: string;
      };
      /** @description Commits of the log. Default: all. */
      size?: number;
    };
    Locator:
      | {
          line: number;
          start: number;
          end: number;
          /** @example 1,000 */
          quote: string;
        }
      | {
          element: string;
        }
      | {
          pointer: string;
        };
    /** @description How far a node is, and how it keeps up with its log. */
    LogStatus: {
      /**
       * @description The number of the last commit that this node holds; 0 for none.
       * @example 12
       */
      commit: number;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAt: string | null;
      /** @description `null` where the log is this node’s file itself. */
      following: components['schemas']['FollowStatus'] | null;
      /** @description Newest first: the newest hundred. */
      voids: components['schemas']['VoidedRun'][];
    };
    /** @description One statement of a figure at one place of a document. */
    Observation: {
      /** @constant */
      kind: 'observation';
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      /**
       * @description As printed; `null` where it stands in no row.
       * @example Revenues
       */
      label: string | null;
      /**
       * @description As printed, in whole units.
       * @example 767688120
       */
      value: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      economicValue: string | null;
      /**
       * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
       * @example -3
       */
      decimals: number | ('INF' | null);
      /** @enum {string} */
      role:
        'stated' | 'previously-reported' | 'adjustment' | 'change' | 'growth' | 'share' | 'period-rounded';
      /** @description The characters of the document; `null` where it is not text. */
      printed: string | null;
      /**
       * @description A document by the SHA-256 of its bytes.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string;
      /** @description An index into the presentation. */
      statement: number | null;
      /** @description An index into the presentation. */
      row: number | null;
      /** @description An index into the presentation. */
      column: number | null;
      locator: components['schemas']['Locator'];
      citation: components['schemas']['Citation'] | null;
      /**
       * Format: uuid
       * @description `null` on a dry run.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string | null;
      proofOfReading: components['schemas']['ProofOfReading'] | null;
      /** @description Where its period is rounded; `null` where it is exact, and on a dry run. */
      roundedPeriod: components['schemas']['RoundedPeriod'] | null;
    };
    /** @description What taking a document in would bring. */
    Preview: {
      outcome: components['schemas']['Ingested'];
      observations: components['schemas']['Observation'][];
      exceptions: components['schemas']['Exception'][];
    };
    /** @description RFC 9457 problem details; facts stand beside the standard members. */
    Problem: {
      /**
       * Format: uri
       * @description Stable, for programs.
       * @example urn:tieout:problem:entity-unknown
       */
      type: string;
      /** @example Entity unknown */
      title: string;
      /** @example 404 */
      status: number;
      /** @description What to do. */
      detail: string;
      /**
       * Format: uri
       * @description The request, as the log names it.
       */
      instance: string;
      errors?: {
        parameter?: string;
        pointer?: string;
        detail: string;
      }[];
    } & {
      [key: string]: unknown;
    };
    /** @description Where a projection stands. */
    Projection: {
      name: string;
      version: number;
      generation: number;
      /** @enum {string} */
      status: 'live' | 'building' | 'stopped';
      /**
       * @description All commits up to this one are in it.
       * @example 12
       */
      checkpoint: number;
      /** @description Commits that are not in it: the books of their entities answer until they are. */
      lag: number;
      entitiesBehind: number;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      startedAt: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      liveAt: string | null;
      /** @description What its last rebuild said. */
      digest: string | null;
      /** @description Commits in the log that it was rebuilt from. */
      digestOf: number | null;
      failure: components['schemas']['ProjectionFailure'] | null;
    };
    /** @description The event at which it stopped. */
    ProjectionFailure: {
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      commitId: string | null;
      /** @description `null` where the commit cannot be opened. */
      eventId: string | null;
      code: string;
      message: string;
    };
    /** @description All of them. */
    Projections: {
      items: components['schemas']['Projection'][];
      next: null;
    };
    /** @description What proves a reading that was repaired. */
    ProofOfReading: {
      reading: string;
      identities: {
        /** @enum {string} */
        rule: 'sum' | 'quotient' | 'growth';
        /** @description What the terms make. */
        aim: {
          /** @description Its place in the document’s order. */
          ordinal: number;
          /**
           * @description As printed; `null` where it stands in no row.
           * @example Revenues
           */
          label: string | null;
          /**
           * @description The economic value, in whole units.
           * @example 767688120
           */
          value: string | null;
        };
        terms: {
          /** @description Its place in the document’s order. */
          ordinal: number;
          /**
           * @description As printed; `null` where it stands in no row.
           * @example Revenues
           */
          label: string | null;
          /**
           * @description The economic value, in whole units.
           * @example 767688120
           */
          value: string | null;
          weight: number;
        }[];
      }[];
      rivals: {
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        value: string | null;
        locator: components['schemas']['Locator'] | null;
        identity: number;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        difference: string;
      }[];
    };
    /** @description What the commits of a bundle say of its figure. */
    ProvenFigure: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      current: {
        /**
         * @description `null` is nil, a dash.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
         * @example -3
         */
        decimals: number | ('INF' | null);
        /** @enum {string} */
        status: 'reported' | 'restated' | 'corrected';
        /** @description The number of a vintage, from 1. */
        vintage: number;
        /**
         * @description `withdrawn` where the issuer says that the period’s statements are not to be relied on.
         * @enum {unknown}
         */
        reliance: 'withdrawn' | null;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        source: components['schemas']['Source'];
      } | null;
      vintages: {
        /** @description The number of a vintage, from 1. */
        vintage: number;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
         * @example -3
         */
        decimals: number | ('INF' | null);
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        difference: string | null;
        lastUnit: boolean;
        observations: number;
      }[];
      observations: {
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        as: string;
        /** @description The number of a vintage, from 1. */
        vintage: number | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        printedValue: string | null;
        /**
         * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
         * @example -3
         */
        decimals: number | ('INF' | null);
        /** @enum {string} */
        role:
          'stated' | 'previously-reported' | 'adjustment' | 'change' | 'growth' | 'share' | 'period-rounded';
        /**
         * @description A document by the SHA-256 of its bytes.
         * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
         */
        document: string;
        accession: string | null;
        ordinal: number;
        /** @description A place in the text, an element or a pointer; without its words. */
        locator: Record<string, never> | null;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        corrections: {
          /**
           * Format: uuid
           * @description An event of the ledger.
           * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
           */
          eventId: string;
          /**
           * @description An exact decimal in whole units, never scaled.
           * @example 767688120
           */
          from: string | null;
          to: (string | null) | 'void';
          reason: string;
          by: string;
        }[];
      }[];
    };
    /** @description W3C PROV-JSON. */
    Provenance: {
      prefix: {
        [key: string]: string;
      };
      entity: {
        [key: string]: Record<string, never>;
      };
      activity: {
        [key: string]: Record<string, never>;
      };
      agent: {
        [key: string]: Record<string, never>;
      };
      used: {
        [key: string]: Record<string, never>;
      };
      wasGeneratedBy: {
        [key: string]: Record<string, never>;
      };
      wasDerivedFrom: {
        [key: string]: Record<string, never>;
      };
      wasAttributedTo: {
        [key: string]: Record<string, never>;
      };
      wasAssociatedWith: {
        [key: string]: Record<string, never>;
      };
      specializationOf: {
        [key: string]: Record<string, never>;
      };
    };
    /** @description What was read from a document. */
    Reading: {
      observations: components['schemas']['Observation'][];
      exceptions: components['schemas']['Exception'][];
    };
    /** @description What was folded, how fast, and the digests. */
    Replay: {
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      asOf: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAsOf: string | null;
      /**
       * @description The size of the log that was replayed.
       * @example 12
       */
      commit: number;
      entities: number;
      observations: number;
      figures: number;
      /** @description Folding alone. */
      seconds: number;
      observationsPerSecond: number;
      /** @description Of the books; `null` where they were not asked for. */
      digest: string | null;
      views: components['schemas']['ReplayedView'][];
    };
    /** @description A replay that runs beside the server’s other work. */
    ReplayJob: {
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      replayId: string;
      /** @enum {string} */
      status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
      /** @description As asked for; none: all. */
      views: ('books' | 'catalogue' | 'restatements' | 'exceptions' | 'postings')[];
      /** @description As asked for. */
      asOf: string | null;
      /** @description As asked for. */
      recordedAsOf: string | null;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      toCommit: number | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      askedAt: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      finishedAt: string | null;
      progress: {
        commits: number;
        commitsTotal: number;
        observations: number;
        observationsPerSecond: number;
        secondsLeft: number | null;
      } | null;
      outcome: components['schemas']['Replay'] | null;
      error: {
        code: string;
        message: string;
      } | null;
    };
    /** @description All of them. */
    ReplayJobs: {
      items: components['schemas']['ReplayJob'][];
      next: null;
    };
    /** @description What became of one view. */
    ReplayedView: {
      /** @enum {string} */
      name: 'books' | 'catalogue' | 'restatements' | 'exceptions' | 'postings';
      version: number;
      rows: number;
      /** @description The same in every ledger of the same documents; `null` where it failed. */
      digest: string | null;
      /** @description Whether what was rebuilt took the place of the live one. */
      live: boolean;
      /** @description Whether the live one said the same; `null` where there was none to compare. */
      agreed: boolean | null;
      /** @description Entities of which it did not, some of them. */
      differing: string[];
      failure: components['schemas']['ProjectionFailure'] | null;
      certificate: components['schemas']['Certificate'] | null;
    };
    /** @description What a decision brought. */
    Resolution: {
      /** @example ItaTFxSNCq_n_MET */
      exceptionId: string;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      commitId: string;
      /** @description False where it was recorded before, under this key. */
      appended: boolean;
      reported: number;
      restated: number;
      reconciled: number;
      reclassified: number;
    };
    /** @description A figure with all values that it had. */
    RestatedFigure: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      /**
       * @description As printed; `null` where it stands in no row.
       * @example Revenues
       */
      label: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      first: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      current: string | null;
      /**
       * @description From the first value to the current one.
       * @example 767688120
       */
      difference: string | null;
      /**
       * @description The difference in hundredths of the earlier value’s amount, to four places; `null` where there is nothing to measure by.
       * @example 767688120
       */
      percent: string | null;
      /** @description Whether a later observation waits for a person or a repetition. */
      suspect: boolean;
      vintages: {
        /** @description From 1. */
        vintage: number;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
         * @example -3
         */
        decimals: number | ('INF' | null);
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        form: string | null;
        accession: string | null;
        source: components['schemas']['Source'];
        /** @enum {string|null} */
        cause:
          | 'error-correction'
          | 'reclassification'
          | 'accounting-standard'
          | 'accounting-principle'
          | 'discontinued-operations'
          | 'business-combination'
          | 'stock-split'
          | 'definition-change'
          | 'tagging-error'
          | 'unknown'
          | null;
        /**
         * @description To the value before.
         * @example 767688120
         */
        difference: string | null;
        /**
         * @description The difference in hundredths of the earlier value’s amount, to four places; `null` where there is nothing to measure by.
         * @example 767688120
         */
        percent: string | null;
        /** @description Whether the change is of one unit in the last place. */
        lastUnit: boolean;
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
      }[];
    };
    /** @description A figure that was published again with another value. */
    Restatement: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      /**
       * @description As printed; `null` where it stands in no row.
       * @example Revenues
       */
      label: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      from: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      to: string | null;
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      difference: string | null;
      /**
       * @description The difference in hundredths of the earlier value’s amount, to four places; `null` where there is nothing to measure by.
       * @example 767688120
       */
      percent: string | null;
      /** @enum {string} */
      cause:
        | 'error-correction'
        | 'reclassification'
        | 'accounting-standard'
        | 'accounting-principle'
        | 'discontinued-operations'
        | 'business-combination'
        | 'stock-split'
        | 'definition-change'
        | 'tagging-error'
        | 'unknown';
      /**
       * @description Why it is doubted; `null` for a change that stands.
       * @enum {string|null}
       */
      suspect:
        | 'scale'
        | 'sign'
        | 'jump'
        | 'precision'
        | 'prior-differs'
        | 'return'
        | 'split'
        | 'contradiction'
        | null;
      /** @description Whether the change is of one unit in the last place. */
      lastUnit: boolean;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      supersedes: string;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      /** @description Of the document that changed it. */
      form: string | null;
      accession: string | null;
      source: components['schemas']['Source'];
    };
    /** @description What a number whose period is rounded is found to be among the exact facts of its accession. Never independent evidence. */
    RoundedPeriod: {
      /** @enum {string} */
      found: 'same' | 'differs' | 'nothing';
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string | null;
      period:
        | (
            | {
                /**
                 * Format: date
                 * @example 2020-12-31
                 */
                instant: string;
              }
            | {
                /**
                 * Format: date
                 * @example 2020-12-31
                 */
                start: string;
                /**
                 * Format: date
                 * @example 2020-12-31
                 */
                end: string;
              }
          )
        | null;
      /**
       * @description Of the fact that is found.
       * @example 767688120
       */
      value: string | null;
      source: components['schemas']['Source'] | null;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string | null;
    };
    Session: {
      /**
       * @description How the caller is let in: `open` where nothing keeps the server; by the `token`, a `key` or a `jwt`; by a `session` that one of these opened; or no more.
       * @enum {unknown}
       */
      access: 'open' | 'token' | 'key' | 'jwt' | 'session' | 'none';
      /**
       * Format: date-time
       * @description When that ends, if it does by itself.
       */
      expiresAt: string | null;
      /** @description Whom acts are recorded for; `null` where anybody may ask. */
      name: string | null;
      /**
       * @description What the caller may do; each role may do what those before it may.
       * @enum {unknown}
       */
      role: 'reader' | 'recorder' | 'reviewer' | 'operator' | null;
      /** @description The entities that the caller is limited to; `null` for all. */
      entities: string[] | null;
    };
    /** @description Where a value stands: the same in every ledger. */
    Source: {
      /**
       * @description A document by the SHA-256 of its bytes.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string;
      /** @description Its place in the document’s order. */
      ordinal: number;
    };
    /** @description A figure in a standard statement; economic sign. */
    StandardFigure: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description In whole units; `null` is nil.
       * @example 767688120
       */
      value: string | null;
      /**
       * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
       * @example -3
       */
      decimals: number | ('INF' | null);
      /** @enum {string} */
      status: 'reported' | 'restated' | 'corrected';
      /**
       * @description `withdrawn` where the issuer says that the period’s statements are not to be relied on.
       * @enum {unknown}
       */
      reliance: 'withdrawn' | null;
      /** @description A newer value from elsewhere; signed as the value that it stands beside. */
      restatedLater: {
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        difference: string | null;
        /** @enum {string} */
        cause:
          | 'error-correction'
          | 'reclassification'
          | 'accounting-standard'
          | 'accounting-principle'
          | 'discontinued-operations'
          | 'business-combination'
          | 'stock-split'
          | 'definition-change'
          | 'tagging-error'
          | 'unknown';
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        source: components['schemas']['Source'];
      } | null;
      vintage: number;
      /** @enum {string|null} */
      tieOut: 'exact' | 'within-rounding' | 'exception' | null;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string;
      source: components['schemas']['Source'];
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
    };
    /** @description A statement in the standard presentation. */
    StandardStatement: {
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /** @enum {string} */
      statement: 'balance-sheet' | 'income-statement' | 'comprehensive-income' | 'cash-flow' | 'per-share';
      /** @constant */
      presentation: 'standard';
      /** @example Consolidated statements of operations */
      title: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      asOf: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAsOf: string | null;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /**
       * @description Of the first column.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      /** @example 10-K */
      form: string | null;
      columns: {
        /**
         * @example {
         *       "start": "2020-01-01",
         *       "end": "2020-12-31"
         *     }
         */
        period:
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              instant: string;
            }
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              start: string;
              /**
               * Format: date
               * @example 2020-12-31
               */
              end: string;
            };
        /** @example iso4217:CNY */
        unit: string;
        /**
         * @description Further axis → member pairs.
         * @example {}
         */
        dimensions: {
          [key: string]: string;
        };
        /**
         * @description By its days.
         * @enum {string}
         */
        span: 'instant' | 'quarter' | 'half' | 'nine-months' | 'year' | 'other';
        /** @description The longer period, and the shorter that is taken from it; `null` where a document presents the period itself. */
        derived:
          | {
              /** @enum {unknown} */
              weight: 1 | -1;
              /**
               * @example {
               *       "start": "2020-01-01",
               *       "end": "2020-12-31"
               *     }
               */
              period:
                | {
                    /**
                     * Format: date
                     * @example 2020-12-31
                     */
                    instant: string;
                  }
                | {
                    /**
                     * Format: date
                     * @example 2020-12-31
                     */
                    start: string;
                    /**
                     * Format: date
                     * @example 2020-12-31
                     */
                    end: string;
                  };
              /**
               * @description A document by the SHA-256 of its bytes.
               * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
               */
              document: string;
              /**
               * Format: date-time
               * @example 2021-03-01T23:59:59.999Z
               */
              publishedAt: string;
              /** @example 10-K */
              form: string | null;
            }[]
          | null;
        /**
         * @description A document by the SHA-256 of its bytes.
         * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
         */
        document: string;
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        /** @example 10-K */
        form: string | null;
      }[];
      rows: {
        /** @example Total assets */
        label: string;
        /**
         * @description Names the line; `null` for a heading.
         * @example assets
         */
        line: string | null;
        /**
         * @description Of its first figure.
         * @example us-gaap:Revenues
         */
        concept: string | null;
        depth: number;
        /** @enum {string} */
        role: 'heading' | 'line' | 'total';
        /** @description One a column. */
        figures: (components['schemas']['StandardFigure'] | components['schemas']['DerivedFigure'] | null)[];
        /** @description One a column: why there is no figure. What a code means is in `meanings`; what there is to say of one cell, in `gaps`. */
        reasons: (
          | 'not-stated'
          | 'in-doubt'
          | 'term-not-stated'
          | 'terms-differ'
          | 'restated-between'
          | 'not-additive'
          | null
        )[];
      }[];
      /** @description Of reconciliations; empty of other statements. */
      bridges: {
        row: number;
        column: number;
        /**
         * @description A hash of the figure’s identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
        /**
         * @description Economic sign.
         * @example 767688120
         */
        value: string | null;
        /** @enum {string} */
        outcome: 'exact' | 'within-rounding' | 'exception';
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        difference: string | null;
        /**
         * Format: uuid
         * @description The event of the check.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        terms: {
          /** @description Its row in the statement. */
          row: number | null;
          /**
           * @description A hash of the figure’s identity.
           * @example QendP8UPC7e0dex_v4EHyA
           */
          figureId: string;
          /**
           * @description As printed; `null` where it stands in no row.
           * @example Revenues
           */
          label: string | null;
          /**
           * @description Economic sign.
           * @example 767688120
           */
          value: string | null;
          /**
           * @example 1
           * @example -1
           */
          weight: number;
          /**
           * Format: uuid
           * @description An event of the ledger.
           * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
           */
          eventId: string;
          /** @description The line that a measure is from, or that an adjustment reverses. */
          line: {
            /** @description A table of a document. */
            statement: {
              index: number;
              kinds: (
                | 'balance-sheet'
                | 'income-statement'
                | 'comprehensive-income'
                | 'cash-flow'
                | 'non-gaap'
                | 'other'
              )[];
              title: string;
            };
            /**
             * @description As printed; `null` where it stands in no row.
             * @example Revenues
             */
            label: string | null;
            /**
             * Format: uuid
             * @description An event of the ledger.
             * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
             */
            eventId: string;
          } | null;
        }[];
      }[];
      exceptions: {
        /** @example ItaTFxSNCq_n_MET */
        exceptionId: string;
        kind: string;
        row: number | null;
        why: string;
      }[];
      /** @description SHA-256 of what the view says, without what tells of this ledger alone. */
      digest: string;
      /** @description Empty cells that there is more to say of than their code. */
      gaps: {
        row: number;
        column: number;
        /** @enum {string} */
        reason:
          | 'not-stated'
          | 'in-doubt'
          | 'term-not-stated'
          | 'terms-differ'
          | 'restated-between'
          | 'not-additive';
        /** @example us-gaap:Revenues of 2021-01-01/2021-12-31 was restated on 2022-03-01 */
        why: string;
      }[];
      /** @description What holds of the lines by what they mean, and sums of sections. */
      identities: {
        /** @example assets-claims */
        id: string;
        /** @enum {string} */
        kind: 'identity' | 'footing';
        column: number;
        /** @example assets = liabilities + equity */
        equation: string;
        /**
         * @description `remainder`: the lines of a section are not all of its total. `untested`: lines are `missing`, and none is derived.
         * @enum {string}
         */
        outcome: 'exact' | 'within-rounding' | 'exception' | 'remainder' | 'untested';
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        difference: string | null;
        missing: string[];
      }[];
      /** @description What the codes in `reasons` mean, each in a sentence. */
      meanings: {
        [key: string]: string;
      };
      /** @description Older columns that were left out: there is a bound. */
      omittedColumns: number;
    };
    StartReplayDto: {
      /**
       * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
       * @example 2024-02-27
       */
      recordedAsOf?: string;
      /**
       * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
       * @example 2021-12-31
       */
      asOf?: string;
      /**
       * @description What to rebuild. Default: all of it.
       * @example [
       *       "restatements"
       *     ]
       */
      views?: ('books' | 'catalogue' | 'restatements' | 'exceptions' | 'postings')[];
      /** @description Only the commits up to this one. */
      toCommit?: number;
      /** @description Threads. Default: one for a short log, else one a processor. */
      workers?: number;
    };
    /** @description A statement as its document presents it. */
    Statement: {
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /** @enum {string} */
      statement:
        'balance-sheet' | 'income-statement' | 'comprehensive-income' | 'cash-flow' | 'non-gaap' | 'other';
      /** @constant */
      presentation: 'as-filed';
      /** @example Consolidated statements of operations */
      title: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      asOf: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAsOf: string | null;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /**
       * @description A document by the SHA-256 of its bytes.
       * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
       */
      document: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      /** @example 10-K */
      form: string | null;
      columns: {
        /**
         * @example {
         *       "start": "2020-01-01",
         *       "end": "2020-12-31"
         *     }
         */
        period:
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              instant: string;
            }
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              start: string;
              /**
               * Format: date
               * @example 2020-12-31
               */
              end: string;
            };
        /** @example iso4217:CNY */
        unit: string;
        /**
         * @description Further axis → member pairs.
         * @example {}
         */
        dimensions: {
          [key: string]: string;
        };
      }[];
      rows: {
        /** @example Revenues */
        label: string;
        /**
         * @description `null` for a heading.
         * @example us-gaap:Revenues
         */
        concept: string | null;
        /** @description Indent, 0 outermost. */
        depth: number;
        /** @enum {string} */
        role: 'heading' | 'line' | 'total';
        /** @description One a column; `null` where the cell is empty or in doubt. */
        figures: (components['schemas']['StatementFigure'] | null)[];
      }[];
      /** @description Of reconciliations; empty of other statements. */
      bridges: {
        row: number;
        column: number;
        /**
         * @description A hash of the figure’s identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
        /**
         * @description Economic sign.
         * @example 767688120
         */
        value: string | null;
        /** @enum {string} */
        outcome: 'exact' | 'within-rounding' | 'exception';
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        difference: string | null;
        /**
         * Format: uuid
         * @description The event of the check.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        terms: {
          /** @description Its row in the statement. */
          row: number | null;
          /**
           * @description A hash of the figure’s identity.
           * @example QendP8UPC7e0dex_v4EHyA
           */
          figureId: string;
          /**
           * @description As printed; `null` where it stands in no row.
           * @example Revenues
           */
          label: string | null;
          /**
           * @description Economic sign.
           * @example 767688120
           */
          value: string | null;
          /**
           * @example 1
           * @example -1
           */
          weight: number;
          /**
           * Format: uuid
           * @description An event of the ledger.
           * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
           */
          eventId: string;
          /** @description The line that a measure is from, or that an adjustment reverses. */
          line: {
            /** @description A table of a document. */
            statement: {
              index: number;
              kinds: (
                | 'balance-sheet'
                | 'income-statement'
                | 'comprehensive-income'
                | 'cash-flow'
                | 'non-gaap'
                | 'other'
              )[];
              title: string;
            };
            /**
             * @description As printed; `null` where it stands in no row.
             * @example Revenues
             */
            label: string | null;
            /**
             * Format: uuid
             * @description An event of the ledger.
             * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
             */
            eventId: string;
          } | null;
        }[];
      }[];
      exceptions: {
        /** @example ItaTFxSNCq_n_MET */
        exceptionId: string;
        kind: string;
        row: number | null;
        why: string;
      }[];
      /** @description SHA-256 of what the view says, without what tells of this ledger alone. */
      digest: string;
    };
    /** @description A figure in a statement; printed sign. */
    StatementFigure: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description As printed, in whole units; `null` is nil.
       * @example 767688120
       */
      value: string | null;
      /**
       * @description Rounding: −3 is thousands; `INF` exact; `null` unknown.
       * @example -3
       */
      decimals: number | ('INF' | null);
      /** @enum {string} */
      status: 'reported' | 'restated' | 'corrected';
      /**
       * @description `withdrawn` where the issuer says that the period’s statements are not to be relied on.
       * @enum {unknown}
       */
      reliance: 'withdrawn' | null;
      /** @description A newer value from elsewhere; signed as the value that it stands beside. */
      restatedLater: {
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        value: string | null;
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        difference: string | null;
        /** @enum {string} */
        cause:
          | 'error-correction'
          | 'reclassification'
          | 'accounting-standard'
          | 'accounting-principle'
          | 'discontinued-operations'
          | 'business-combination'
          | 'stock-split'
          | 'definition-change'
          | 'tagging-error'
          | 'unknown';
        /**
         * Format: date-time
         * @example 2021-03-01T23:59:59.999Z
         */
        publishedAt: string;
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        source: components['schemas']['Source'];
      } | null;
      vintage: number;
      /** @enum {string|null} */
      tieOut: 'exact' | 'within-rounding' | 'exception' | null;
      /**
       * Format: uuid
       * @description An event of the ledger.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string;
      source: components['schemas']['Source'];
    };
    /** @description The auditor’s marks on a statement. */
    StatementMarks: {
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      statement: string;
      /** @enum {string} */
      presentation: 'as-filed' | 'standard';
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      asOf: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAsOf: string | null;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      /** @description By figure; derived figures, which nobody stated, have none. */
      marks: {
        [key: string]: components['schemas']['FigureMarks'];
      };
      /** @description SHA-256 of what the view says, without what tells of this ledger alone. */
      digest: string;
    };
    /** @description Which statements can be had. */
    Statements: {
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      asOf: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      recordedAsOf: string | null;
      /**
       * @description The number of a commit in this ledger’s log.
       * @example 12
       */
      commit: number;
      statements: {
        /**
         * @example income-statement
         * @enum {string}
         */
        statement:
          | 'balance-sheet'
          | 'income-statement'
          | 'comprehensive-income'
          | 'cash-flow'
          | 'non-gaap'
          | 'other'
          | 'per-share';
        /** @description As filed before standard. */
        presentations: {
          /** @enum {string} */
          presentation: 'as-filed' | 'standard';
          /** @example Consolidated statements of operations */
          title: string;
          /**
           * @description A document by the SHA-256 of its bytes.
           * @example 337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
           */
          document: string;
          /**
           * Format: date-time
           * @example 2021-03-01T23:59:59.999Z
           */
          publishedAt: string;
          /** @example 10-K */
          form: string | null;
          /** @description Kinds of columns of which there is at least one; empty as filed. */
          columns: ('annual' | 'half-yearly' | 'quarterly' | 'year-to-date' | 'all')[];
        }[];
      }[];
      /** @description SHA-256 of what the view says, without what tells of this ledger alone. */
      digest: string;
    };
    /** @description A check: a value, what it is compared with, and whether the two agree. */
    Tie: {
      /**
       * @description A hash of the figure’s identity.
       * @example QendP8UPC7e0dex_v4EHyA
       */
      figureId: string;
      /**
       * @description Who reports, `scheme:identifier`.
       * @example cik:0001804583
       */
      entity: string;
      /**
       * @description What is measured, a QName.
       * @example us-gaap:Revenues
       */
      concept: string;
      /**
       * @example {
       *       "start": "2020-01-01",
       *       "end": "2020-12-31"
       *     }
       */
      period:
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            instant: string;
          }
        | {
            /**
             * Format: date
             * @example 2020-12-31
             */
            start: string;
            /**
             * Format: date
             * @example 2020-12-31
             */
            end: string;
          };
      /** @example iso4217:CNY */
      unit: string;
      /**
       * @description Further axis → member pairs.
       * @example {}
       */
      dimensions: {
        [key: string]: string;
      };
      /**
       * @description As printed; `null` where it stands in no row.
       * @example Revenues
       */
      label: string | null;
      /**
       * @description A growth, a change or a share is a term, and no value of its figure.
       * @enum {string}
       */
      role:
        'stated' | 'previously-reported' | 'adjustment' | 'change' | 'growth' | 'share' | 'period-rounded';
      /** @description The table that the value stands in; `null` for a sentence’s. */
      statement: {
        index: number;
        kinds: (
          'balance-sheet' | 'income-statement' | 'comprehensive-income' | 'cash-flow' | 'non-gaap' | 'other'
        )[];
        title: string;
      } | null;
      /** @enum {string} */
      method:
        | 'corroboration'
        | 'summation'
        | 'bridge'
        | 'translation'
        | 'text'
        | 'period-arithmetic'
        | 'roll-forward';
      /** @enum {string} */
      rule: 'sum' | 'quotient' | 'growth';
      /** @enum {string} */
      outcome: 'exact' | 'within-rounding' | 'exception';
      /**
       * @description An exact decimal in whole units, never scaled.
       * @example 767688120
       */
      value: string | null;
      /**
       * @description The value − what the terms make; `null` where they are equal.
       * @example 767688120
       */
      difference: string | null;
      terms: {
        /**
         * @description A hash of the figure’s identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
        /**
         * @description Who reports, `scheme:identifier`.
         * @example cik:0001804583
         */
        entity: string;
        /**
         * @description What is measured, a QName.
         * @example us-gaap:Revenues
         */
        concept: string;
        /**
         * @example {
         *       "start": "2020-01-01",
         *       "end": "2020-12-31"
         *     }
         */
        period:
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              instant: string;
            }
          | {
              /**
               * Format: date
               * @example 2020-12-31
               */
              start: string;
              /**
               * Format: date
               * @example 2020-12-31
               */
              end: string;
            };
        /** @example iso4217:CNY */
        unit: string;
        /**
         * @description Further axis → member pairs.
         * @example {}
         */
        dimensions: {
          [key: string]: string;
        };
        /**
         * @description As printed; `null` where it stands in no row.
         * @example Revenues
         */
        label: string | null;
        /** @enum {string} */
        role:
          'stated' | 'previously-reported' | 'adjustment' | 'change' | 'growth' | 'share' | 'period-rounded';
        /**
         * @description An exact decimal in whole units, never scaled.
         * @example 767688120
         */
        value: string | null;
        source: components['schemas']['Source'];
        /**
         * Format: uuid
         * @description An event of the ledger.
         * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
         */
        eventId: string;
        /**
         * @example 1
         * @example -1
         */
        weight: number;
      }[];
      /**
       * @description Of a translation that is off: a total that foots in its own currency, or an amount that makes totals foot.
       * @enum {string|null}
       */
      plug: 'total' | 'leaf' | null;
      /** @description Computed from several documents by this view, and not recorded. */
      derived: boolean;
      /** @description A value was corrected after the check was recorded. */
      recomputed: boolean;
      /** @description Whether another source says the same. */
      independent: boolean;
      /** @description The version of the rules; `null` where every view finds it anew. */
      engine: string | null;
      /**
       * Format: date-time
       * @example 2021-03-01T23:59:59.999Z
       */
      publishedAt: string;
      /**
       * Format: uuid
       * @description `null` where derived.
       * @example 1edb69c2-098b-560d-a32e-ad8880fb63a2
       */
      eventId: string | null;
      source: components['schemas']['Source'];
    };
    /** @description Events in the log that no commit is made of. */
    VoidedRun: {
      stream: string;
      /** @description Of its first event in the stream, from 0. */
      firstRevision: number;
      events: number;
      position: string;
      /** @enum {string} */
      why: 'cut' | 'foreign' | 'headless' | 'invalid' | 'repeated';
      message: string;
    };
    /** @description A fact; what the ledger knows beside has names that begin with `tieout:`. */
    XbrlFact: {
      /** @description `null` is nil. */
      value: string | null;
      /** @description Absent: exact, or `tieout:decimals` says that nobody knows. */
      decimals?: number;
      /** @description What the fact is of; further axes by their names. */
      dimensions: {
        concept: string;
        entity?: string;
        /** @description From one midnight to another; an instant is the midnight after its day. */
        period?: string;
        /** @description Absent for a pure number. */
        unit?: string;
      } & {
        [key: string]: string;
      };
    } & {
      [key: string]: unknown;
    };
    /** @description An xBRL-JSON 1.0 report. */
    XbrlJson: {
      /** @description What names in the report mean. */
      documentInfo: {
        /** @enum {string} */
        documentType: 'https://xbrl.org/2021/xbrl-json';
        namespaces: {
          [key: string]: string;
        };
        taxonomy: string[];
      } & {
        [key: string]: unknown;
      };
      facts: {
        [key: string]: components['schemas']['XbrlFact'];
      };
      /** @description What a document states that is no value of its concept. */
      'tieout:terms'?: {
        [key: string]: components['schemas']['XbrlFact'];
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: {
    /**
     * @description The request, as the log and a problem’s `instance` name it.
     * @example 2f1c4d0e-5b1d-4f0e-9a34-0c2f7a4f5b11
     */
    'X-Request-Id': string;
    /**
     * @description What joins all that the request caused, lines of the log and its commit: what the request said in `X-Correlation-Id`, the trace of its `traceparent`, or its own id.
     * @example close-of-books-2024-03
     */
    'X-Correlation-Id': string;
    /**
     * @description Names what is answered: `W/"<digest>-<commit>"` of a view, `"<sha256>"` of a document’s bytes. Send it back in `If-None-Match`.
     * @example W/"337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9-4"
     */
    ETag: string;
    /**
     * @description How long the answer may be kept: until it is asked for again, or not at all.
     * @example private, no-cache
     */
    'Cache-Control': string;
    /**
     * @description Where what comes next is (RFC 8288), as `rel="next"`.
     * @example </v1/log/events?after=4&commits=100>; rel="next"
     */
    Link: string;
    /**
     * @description The path of what was made.
     * @example /v1/documents/337fe207ae1c80df5474210baeb604892623155bb2152b3877a4b7752b49f3c9
     */
    Location: string;
    /**
     * @description Seconds after which it is worth trying again.
     * @example 1
     */
    'Retry-After': number;
    /**
     * @description How to say who asks.
     * @example Bearer
     */
    'WWW-Authenticate': string;
  };
  pathItems: never;
}
export type Act = components['schemas']['Act'];
export type Bundle = components['schemas']['Bundle'];
export type BundledCommit = components['schemas']['BundledCommit'];
export type BundledDocument = components['schemas']['BundledDocument'];
export type BundledSince = components['schemas']['BundledSince'];
export type Certificate = components['schemas']['Certificate'];
export type CertificateCheck = components['schemas']['CertificateCheck'];
export type Change = components['schemas']['Change'];
export type Checkpoint = components['schemas']['Checkpoint'];
export type Choice = components['schemas']['Choice'];
export type Citation = components['schemas']['Citation'];
export type CloudEvent = components['schemas']['CloudEvent'];
export type Consistency = components['schemas']['Consistency'];
export type CosignedDto = components['schemas']['CosignedDto'];
export type Decision = components['schemas']['Decision'];
export type DerivedFigure = components['schemas']['DerivedFigure'];
export type Diff = components['schemas']['Diff'];
export type Document = components['schemas']['Document'];
export type DocumentPlaces = components['schemas']['DocumentPlaces'];
export type Entity = components['schemas']['Entity'];
export type Exception = components['schemas']['Exception'];
export type ExceptionDetail = components['schemas']['ExceptionDetail'];
export type Figure = components['schemas']['Figure'];
export type FigureHistory = components['schemas']['FigureHistory'];
export type FigureMarks = components['schemas']['FigureMarks'];
export type FigureNow = components['schemas']['FigureNow'];
export type FollowStatus = components['schemas']['FollowStatus'];
export type FrameFigure = components['schemas']['FrameFigure'];
export type Health = components['schemas']['Health'];
export type Ingested = components['schemas']['Ingested'];
export type IssueCertificateDto = components['schemas']['IssueCertificateDto'];
export type Locator = components['schemas']['Locator'];
export type LogStatus = components['schemas']['LogStatus'];
export type Observation = components['schemas']['Observation'];
export type Preview = components['schemas']['Preview'];
export type Problem = components['schemas']['Problem'];
export type Projection = components['schemas']['Projection'];
export type ProjectionFailure = components['schemas']['ProjectionFailure'];
export type Projections = components['schemas']['Projections'];
export type ProofOfReading = components['schemas']['ProofOfReading'];
export type ProvenFigure = components['schemas']['ProvenFigure'];
export type Provenance = components['schemas']['Provenance'];
export type Reading = components['schemas']['Reading'];
export type Replay = components['schemas']['Replay'];
export type ReplayJob = components['schemas']['ReplayJob'];
export type ReplayJobs = components['schemas']['ReplayJobs'];
export type ReplayedView = components['schemas']['ReplayedView'];
export type Resolution = components['schemas']['Resolution'];
export type RestatedFigure = components['schemas']['RestatedFigure'];
export type Restatement = components['schemas']['Restatement'];
export type RoundedPeriod = components['schemas']['RoundedPeriod'];
export type Session = components['schemas']['Session'];
export type Source = components['schemas']['Source'];
export type StandardFigure = components['schemas']['StandardFigure'];
export type StandardStatement = components['schemas']['StandardStatement'];
export type StartReplayDto = components['schemas']['StartReplayDto'];
export type Statement = components['schemas']['Statement'];
export type StatementFigure = components['schemas']['StatementFigure'];
export type StatementMarks = components['schemas']['StatementMarks'];
export type Statements = components['schemas']['Statements'];
export type Tie = components['schemas']['Tie'];
export type VoidedRun = components['schemas']['VoidedRun'];
export type XbrlFact = components['schemas']['XbrlFact'];
export type XbrlJson = components['schemas']['XbrlJson'];
export type HeaderXRequestId = components['headers']['X-Request-Id'];
export type HeaderXCorrelationId = components['headers']['X-Correlation-Id'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderLink = components['headers']['Link'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
export type $defs = Record<string, never>;
export interface operations {
  getLiveness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It does. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only. */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:host-foreign';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `internal`: Something went wrong inside; the log tells more under this instance. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can: its ledger can be read, and has caught up with its log. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only. */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:host-foreign';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `internal`: Something went wrong inside; the log tells more under this instance. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `not-ready`: This node cannot answer yet, or no longer. */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:not-ready';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Metrics, as docs/OBSERVABILITY.md describes them. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `internal`: Something went wrong inside; the log tells more under this instance. */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again. */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:issuer-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listCertificates: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Certificates, in the order in which they were issued. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Certificate'][];
            /** @description The `cursor` of the next page; `null` at the end. */
            next: string | null;
          };
        };
      };
      /**
       * @description - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  issueCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueCertificateDto'];
      };
    };
    responses: {
      /** @description The certificate; of the same view of the same log there is one. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Certificate'];
        };
      };
      /**
       * @description - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `json-malformed`: The body is not JSON.
       *     - `parameter-missing`: A parameter that the view cannot do without is not there.
       *     - `parameter-unknown`: The view has no such parameter.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:json-malformed'
              | 'urn:tieout:problem:parameter-missing'
              | 'urn:tieout:problem:parameter-unknown'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-unknown`: The ledger does not know this entity.
       *     - `figure-unknown`: The ledger has no such figure in sight.
       *     - `statement-missing`: No document in sight presents this statement.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-unknown'
              | 'urn:tieout:problem:figure-unknown'
              | 'urn:tieout:problem:statement-missing';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `body-too-large`: The body is larger than this route takes: split it. */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:body-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `media-type-unsupported`: The Content-Type is not one that this route takes, or no media type. */
      415: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 415;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:media-type-unsupported';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-unknown`: The log has no such commit.
       *     - `projection-stopped`: The view met an event that it cannot take: the log is damaged there.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:commit-unknown' | 'urn:tieout:problem:projection-stopped';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getCertificate: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A certificate by the hash of what it says.
         * @example Zr0kQ2xU9mW3yB7tD1fG5h
         */
        certificateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The certificate. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Certificate'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `certificate-unknown`: The ledger keeps no such certificate.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:certificate-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  checkCertificate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A certificate by the hash of what it says.
         * @example Zr0kQ2xU9mW3yB7tD1fG5h
         */
        certificateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Whether it holds. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CertificateCheck'];
        };
      };
      /**
       * @description - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `parameter-missing`: A parameter that the view cannot do without is not there.
       *     - `parameter-unknown`: The view has no such parameter.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:parameter-missing'
              | 'urn:tieout:problem:parameter-unknown'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `certificate-unknown`: The ledger keeps no such certificate.
       *     - `entity-unknown`: The ledger does not know this entity.
       *     - `figure-unknown`: The ledger has no such figure in sight.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       *     - `statement-missing`: No document in sight presents this statement.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:certificate-unknown'
              | 'urn:tieout:problem:entity-unknown'
              | 'urn:tieout:problem:figure-unknown'
              | 'urn:tieout:problem:route-unknown'
              | 'urn:tieout:problem:statement-missing';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `body-too-large`: The body is larger than this route takes: split it. */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:body-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `certificate-altered`: The certificate does not say what its id is a hash of: somebody changed it.
       *     - `commit-unknown`: The log has no such commit.
       *     - `projection-stopped`: The view met an event that it cannot take: the log is damaged there.
       *     - `version-unknown`: The view is computed under another version than the one that was certified.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:certificate-altered'
              | 'urn:tieout:problem:commit-unknown'
              | 'urn:tieout:problem:projection-stopped'
              | 'urn:tieout:problem:version-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  ingestDocument: {
    parameters: {
      query?: {
        /**
         * @description Say what would be read; append nothing.
         * @example true
         */
        dryRun?: boolean;
        /**
         * @description Who reports, where the document does not say.
         * @example cik:0001804583
         */
        entity?: string;
        /**
         * @description When it was made public, where the document does not say: a date or a moment.
         * @example 2021-08-11
         */
        published?: string;
        /**
         * @description The form that it was filed under: `6-K`, `10-Q`, `10-K/A`.
         * @example 6-K
         */
        form?: string;
        /**
         * @description The accession that it was filed under, where the document does not say.
         * @example 0001104659-21-063826
         */
        accession?: string;
        /**
         * @description How to read it; default: as recognised.
         * @example release
         */
        format?: string;
        /**
         * @description Its file name, for messages and for telling the format.
         * @example release.txt
         */
        name?: string;
      };
      header?: {
        /** @description 1 to 255 visible ASCII characters: the same key with the same request is one act. */
        'Idempotency-Key'?: string;
        /** @description The same as `name`. */
        'X-Tieout-Filename'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description The bytes of the document. */
    requestBody: {
      content: {
        'text/plain': string;
        'text/markdown': string;
        'text/csv': string;
        'application/json': string;
        'application/octet-stream': string;
      };
    };
    responses: {
      /** @description Known already, or a dry run: nothing was appended. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ingested'] | components['schemas']['Preview'];
        };
      };
      /** @description Appended. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ingested'];
        };
      };
      /**
       * @description - `accession-malformed`: This is no accession: write it as 0001104659-21-063826.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `idempotency-key-malformed`: An Idempotency-Key has 1 to 255 visible ASCII characters and no spaces.
       *     - `name-malformed`: A name has 1 to 255 visible characters.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:accession-malformed'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:idempotency-key-malformed'
              | 'urn:tieout:problem:name-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `decision-forbidden`: The report tells of decisions, and your role may not decide.
       *     - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:decision-forbidden'
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `body-too-large`: The body is larger than this route takes: split it.
       *     - `document-too-large`: The document is larger than its reader takes.
       *     - `event-too-large`: The document states more in one place than a log on a server takes at once: split it.
       *     - `keyed-too-large`: The keyed file is larger than one may be: split it by document.
       *     - `package-too-large`: The package holds, or unpacks to, more than a filing has.
       *     - `xml-too-large`: The XML document is larger than one may be.
       */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:body-too-large'
              | 'urn:tieout:problem:document-too-large'
              | 'urn:tieout:problem:event-too-large'
              | 'urn:tieout:problem:keyed-too-large'
              | 'urn:tieout:problem:package-too-large'
              | 'urn:tieout:problem:xml-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `media-type-unsupported`: The Content-Type is not one that this route takes, or no media type. */
      415: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 415;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:media-type-unsupported';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `accession-conflict`: The document was filed under another accession than was given.
       *     - `concept-malformed`: This is not a concept: write prefix:Name, for example us-gaap:Assets.
       *     - `correction-mismatch`: The value to correct is held as another: correct what is there.
       *     - `correction-target-missing`: There is nothing to correct: take the corrected document in first.
       *     - `decimal-malformed`: This is not a decimal number.
       *     - `dimensions-malformed`: The dimensions contradict each other, or are not pairs of an axis and a member.
       *     - `document-binary`: The document is not text: convert it to UTF-8 text, markdown or a keyed file.
       *     - `document-broken`: The document is not a whole PDF: get it anew, or save it again.
       *     - `document-empty`: The document shows no text.
       *     - `document-encrypted`: The document is under a password: save it without one.
       *     - `document-known-otherwise`: The ledger has this document with another entity, date or form: leave the option out.
       *     - `document-mismatch`: Another document was read than the one that is held.
       *     - `document-not-utf8`: The document is not UTF-8: save it in UTF-8.
       *     - `document-too-deep`: The document nests elements too deep: save it anew from its source.
       *     - `document-without-text`: The PDF has no text on its pages: have the text recognised first.
       *     - `entity-conflict`: The document states another entity than was given.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `entity-mismatch`: The document is of another entity.
       *     - `entity-missing`: The document does not state who reports: give its entity.
       *     - `exception-conflict`: A report names an exception that is one of another document: it was changed by hand; export it anew.
       *     - `format-bulk`: The file holds the facts of many filings: take it in by the command line.
       *     - `format-unknown`: No reader has this name, or none recognises the document: give its format.
       *     - `idempotency-key-reused`: This Idempotency-Key came before with another request: give each act a key of its own.
       *     - `invalid-event`: What was read makes no valid event.
       *     - `keyed-accession-conflict`: The keyed file states another accession than was given.
       *     - `keyed-binary`: A keyed file is text: CSV or JSON.
       *     - `keyed-cause`: A cause belongs to a value that was restated.
       *     - `keyed-choice`: The field takes one of a few words.
       *     - `keyed-column-id`: This cannot name a column.
       *     - `keyed-decimals`: The value shows more places than its rounding allows, or this is no rounding.
       *     - `keyed-depth`: This is no depth of a row.
       *     - `keyed-duplicate`: The same is stated twice: leave one.
       *     - `keyed-empty`: The keyed file is empty.
       *     - `keyed-entity-conflict`: The keyed file states another entity than was given.
       *     - `keyed-entity-missing`: The keyed file does not state who reports: write it, or give it.
       *     - `keyed-extra-value`: A field has more than one value: put a value that has commas in quotes.
       *     - `keyed-form-conflict`: The keyed file states another form than was given.
       *     - `keyed-header-missing`: Records stand before the line that names their columns.
       *     - `keyed-heading`: A heading has no values and no concept.
       *     - `keyed-malformed`: Several things are wrong with the keyed file: `problems` lists them.
       *     - `keyed-missing`: A field is missing: write it.
       *     - `keyed-not-utf8`: The keyed file is not UTF-8.
       *     - `keyed-nothing`: The file keys nothing: write a figure, row, correction or withdrawal.
       *     - `keyed-number`: This is not a number, or has too many digits.
       *     - `keyed-order`: A row or column stands before its statement.
       *     - `keyed-published-conflict`: The keyed file is dated otherwise than was given.
       *     - `keyed-published-missing`: The keyed file does not say when the document was published: write it, or give it.
       *     - `keyed-reference`: This is neither an accession nor a SHA-256.
       *     - `keyed-scale`: This is not a scale.
       *     - `keyed-sha256`: This is not a SHA-256.
       *     - `keyed-syntax`: The file is not CSV, or not JSON.
       *     - `keyed-too-long`: A text is longer than it may be.
       *     - `keyed-unknown-column`: There is no such column, or it is named like a field.
       *     - `keyed-unknown-field`: This name is not known here.
       *     - `keyed-unknown-record`: There is no such kind of record.
       *     - `keyed-unmarked`: The file does not say that it is a keyed file.
       *     - `keyed-url`: This is not a web address.
       *     - `keyed-version`: The form is of another version.
       *     - `keyed-wrong-type`: The JSON has another type than can stand here.
       *     - `package-ambiguous`: The package holds several reports: give one of them with its taxonomy.
       *     - `package-broken`: The package cannot be taken apart: fetch it again.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `published-conflict`: The document is dated otherwise than was given.
       *     - `published-missing`: The document does not say when it was published: give the date.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       *     - `unit-malformed`: This is not a unit: write iso4217:USD, xbrli:shares or xbrli:pure.
       *     - `xbrl-json-malformed`: The document is no xBRL-JSON report, or says in names of the ledger’s own what it can’t take.
       *     - `xbrl-missing`: There is no XBRL report in it.
       *     - `xml-doctype`: The document defines a document type, which is not read.
       *     - `xml-encoding`: The document is in an encoding that is not read, or not in the one that it names.
       *     - `xml-malformed`: The document is no well-formed XML.
       *     - `xml-too-deep`: Elements stand too deep in each other.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:accession-conflict'
              | 'urn:tieout:problem:concept-malformed'
              | 'urn:tieout:problem:correction-mismatch'
              | 'urn:tieout:problem:correction-target-missing'
              | 'urn:tieout:problem:decimal-malformed'
              | 'urn:tieout:problem:dimensions-malformed'
              | 'urn:tieout:problem:document-binary'
              | 'urn:tieout:problem:document-broken'
              | 'urn:tieout:problem:document-empty'
              | 'urn:tieout:problem:document-encrypted'
              | 'urn:tieout:problem:document-known-otherwise'
              | 'urn:tieout:problem:document-mismatch'
              | 'urn:tieout:problem:document-not-utf8'
              | 'urn:tieout:problem:document-too-deep'
              | 'urn:tieout:problem:document-without-text'
              | 'urn:tieout:problem:entity-conflict'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:entity-mismatch'
              | 'urn:tieout:problem:entity-missing'
              | 'urn:tieout:problem:exception-conflict'
              | 'urn:tieout:problem:format-bulk'
              | 'urn:tieout:problem:format-unknown'
              | 'urn:tieout:problem:idempotency-key-reused'
              | 'urn:tieout:problem:invalid-event'
              | 'urn:tieout:problem:keyed-accession-conflict'
              | 'urn:tieout:problem:keyed-binary'
              | 'urn:tieout:problem:keyed-cause'
              | 'urn:tieout:problem:keyed-choice'
              | 'urn:tieout:problem:keyed-column-id'
              | 'urn:tieout:problem:keyed-decimals'
              | 'urn:tieout:problem:keyed-depth'
              | 'urn:tieout:problem:keyed-duplicate'
              | 'urn:tieout:problem:keyed-empty'
              | 'urn:tieout:problem:keyed-entity-conflict'
              | 'urn:tieout:problem:keyed-entity-missing'
              | 'urn:tieout:problem:keyed-extra-value'
              | 'urn:tieout:problem:keyed-form-conflict'
              | 'urn:tieout:problem:keyed-header-missing'
              | 'urn:tieout:problem:keyed-heading'
              | 'urn:tieout:problem:keyed-malformed'
              | 'urn:tieout:problem:keyed-missing'
              | 'urn:tieout:problem:keyed-not-utf8'
              | 'urn:tieout:problem:keyed-nothing'
              | 'urn:tieout:problem:keyed-number'
              | 'urn:tieout:problem:keyed-order'
              | 'urn:tieout:problem:keyed-published-conflict'
              | 'urn:tieout:problem:keyed-published-missing'
              | 'urn:tieout:problem:keyed-reference'
              | 'urn:tieout:problem:keyed-scale'
              | 'urn:tieout:problem:keyed-sha256'
              | 'urn:tieout:problem:keyed-syntax'
              | 'urn:tieout:problem:keyed-too-long'
              | 'urn:tieout:problem:keyed-unknown-column'
              | 'urn:tieout:problem:keyed-unknown-field'
              | 'urn:tieout:problem:keyed-unknown-record'
              | 'urn:tieout:problem:keyed-unmarked'
              | 'urn:tieout:problem:keyed-url'
              | 'urn:tieout:problem:keyed-version'
              | 'urn:tieout:problem:keyed-wrong-type'
              | 'urn:tieout:problem:package-ambiguous'
              | 'urn:tieout:problem:package-broken'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:published-conflict'
              | 'urn:tieout:problem:published-missing'
              | 'urn:tieout:problem:time-malformed'
              | 'urn:tieout:problem:unit-malformed'
              | 'urn:tieout:problem:xbrl-json-malformed'
              | 'urn:tieout:problem:xbrl-missing'
              | 'urn:tieout:problem:xml-doctype'
              | 'urn:tieout:problem:xml-encoding'
              | 'urn:tieout:problem:xml-malformed'
              | 'urn:tieout:problem:xml-too-deep';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `uploads-busy`: Too many documents are on their way in: send it again later.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:uploads-busy'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getDocument: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A document by the SHA-256 of its bytes, or by the beginning of it: at least 4 digits.
         * @example 337fe207
         */
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its facts. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /**
       * @description - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:document-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentContent: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A document by the SHA-256 of its bytes, or by the beginning of it: at least 4 digits.
         * @example 337fe207
         */
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The bytes: text as text/plain, all else as application/octet-stream. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
          'application/octet-stream': unknown;
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:document-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentPlaces: {
    parameters: {
      query?: {
        /**
         * @description Where it begins, in code points of the text.
         * @example 801
         */
        start?: number;
        /**
         * @description Where it ends: the code point after its last.
         * @example 812
         */
        end?: number;
        /**
         * @description Further places where the same may stand: `801-812`, or without a comma a JSON pointer, or `#` and an element of XBRL; up to 100, separated by commas.
         * @example 814-825,841-844
         */
        also?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A document by the SHA-256 of its bytes, or by the beginning of it: at least 4 digits.
         * @example 337fe207
         */
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The places, in the order in which they were asked for. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentPlaces'];
        };
      };
      /**
       * @description - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `place-malformed`: A place is a start and an end in the text of the document, a JSON pointer, or an element of XBRL: give one of them.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:place-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `place-unknown`: The document has no such place.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-unknown'
              | 'urn:tieout:problem:place-unknown'
              | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-broken`: The document is not a whole PDF: get it anew, or save it again.
       *     - `document-encrypted`: The document is under a password: save it without one.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:document-broken' | 'urn:tieout:problem:document-encrypted';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getReading: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A document by the SHA-256 of its bytes, or by the beginning of it: at least 4 digits.
         * @example 337fe207
         */
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reading. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reading'];
        };
      };
      /**
       * @description - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:document-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentRendition: {
    parameters: {
      query?: never;
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A document by the SHA-256 of its bytes, or by the beginning of it: at least 4 digits.
         * @example 337fe207
         */
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The text; where the document is text, its bytes. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:document-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentReport: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description xBRL-JSON 1.0, or xBRL-CSV 1.0 in a report package.
         * @example xbrl-json
         */
        format?: 'xbrl-json' | 'xbrl-csv';
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A document by the SHA-256 of its bytes, or by the beginning of it: at least 4 digits.
         * @example 337fe207
         */
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['XbrlJson'];
          'application/zip': string;
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:document-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  viewDocument: {
    parameters: {
      query?: {
        /**
         * @description Where it begins, in code points of the text.
         * @example 801
         */
        start?: number;
        /**
         * @description Where it ends: the code point after its last.
         * @example 812
         */
        end?: number;
        /**
         * @description Further places where the same may stand: `801-812`, or without a comma a JSON pointer, or `#` and an element of XBRL; up to 100, separated by commas.
         * @example 814-825,841-844
         */
        also?: string;
        /**
         * @description A member of a JSON document (RFC 6901), in place of start and end.
         * @example /figures/0/value
         */
        pointer?: string;
        /**
         * @description An element of an XBRL document, by its id or child sequence, in place of start and end: as `locator` has it.
         * @example f-12
         */
        element?: string;
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A document by the SHA-256 of its bytes, or by the beginning of it: at least 4 digits.
         * @example 337fe207
         */
        sha256: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. Its mark has the id `place`; further ones `also-1`, `also-2` and so on. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `place-malformed`: A place is a start and an end in the text of the document, a JSON pointer, or an element of XBRL: give one of them.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:place-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `place-unknown`: The document has no such place.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-unknown'
              | 'urn:tieout:problem:place-unknown'
              | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listEntities: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
        /**
         * @description A CIK, a ticker, or a part of a name; the best come first.
         * @example 1804583
         */
        q?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Entities. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Entity'][];
            /** @description The `cursor` of the next page; `null` at the end. */
            next: string | null;
          };
        };
      };
      /**
       * @description - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getDiff: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description CSV and Parquet are of the whole, whatever the page. Default: what `Accept` prefers, or JSON.
         * @example csv
         */
        format?: 'json' | 'csv' | 'parquet';
        /**
         * @description A concept or a part of one.
         * @example us-gaap:Revenues
         */
        concept?: string;
        /**
         * @description An instant or a duration; a bare date also takes durations that end on it.
         * @example 2020-01-01/2020-12-31
         */
        period?: string;
        /**
         * @description Changed for this.
         * @example error-correction
         */
        cause?:
          | 'error-correction'
          | 'reclassification'
          | 'accounting-standard'
          | 'accounting-principle'
          | 'discontinued-operations'
          | 'business-combination'
          | 'stock-split'
          | 'definition-change'
          | 'tagging-error'
          | 'unknown';
        /**
         * @description Changed by at least so much, in whole units.
         * @example 1000000
         */
        size?: string;
        /**
         * @description Changed by at least so many hundredths of the earlier value.
         * @example 5
         */
        percent?: string;
        /**
         * @description The earlier as-of date.
         * @example 2023-12-31
         */
        from?: string;
        /**
         * @description The later as-of date. Default: today.
         * @example 2024-02-27
         */
        to?: string;
        /**
         * @description Instead: what this ledger held at this time.
         * @example 2024-02-27
         */
        fromRecorded?: string;
        /**
         * @description And what it held at this one. Default: today.
         * @example 2024-12-31
         */
        toRecorded?: string;
        /**
         * @description Instead: what this document says, by its SHA-256, the beginning of it, or its accession number.
         * @example 0001104659-21-063826
         */
        fromDocument?: string;
        /**
         * @description And what this later document of the entity says otherwise.
         * @example 0000950170-24-020632
         */
        toDocument?: string;
        /**
         * @description Only of this kind.
         * @example restated
         */
        kind?:
          | 'reported'
          | 'refined'
          | 'restated'
          | 'recast'
          | 'corrected'
          | 'resolved'
          | 'reclassified'
          | 'removed'
          | 'doubted'
          | 'absent';
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.
         * @example cik:0001804583
         */
        entity: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The changes. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Diff'];
          'text/csv': string;
          'application/vnd.apache.parquet': string;
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `concept-malformed`: This is not a concept: write prefix:Name, for example us-gaap:Assets.
       *     - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `dates-reversed`: The later date is before the earlier one: exchange them.
       *     - `diff-malformed`: A diff is between two dates, two recorded times or two documents: give one pair.
       *     - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:concept-malformed'
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:dates-reversed'
              | 'urn:tieout:problem:diff-malformed'
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `entity-unknown`: The ledger does not know this entity.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-unknown'
              | 'urn:tieout:problem:entity-unknown'
              | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listDocuments: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description Only these: documents as they were taken in, read anew, tied out anew, or decided on by a person.
         * @example filed
         */
        act?: 'filed' | 'reread' | 'retied' | 'resolved';
        /**
         * @description Only what changed something in this statement, with what it changed.
         * @example income-statement
         */
        statement?:
          | 'balance-sheet'
          | 'income-statement'
          | 'comprehensive-income'
          | 'cash-flow'
          | 'non-gaap'
          | 'other'
          | 'per-share';
        /**
         * @description Of the statement.
         * @example as-filed
         */
        presentation?: 'as-filed' | 'standard';
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.
         * @example cik:0001804583
         */
        entity: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Acts. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Act'][];
            /** @description The `cursor` of the next page; `null` at the end. */
            next: string | null;
          };
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-unknown`: The ledger does not know this entity.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       *     - `statement-missing`: No document in sight presents this statement.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-unknown'
              | 'urn:tieout:problem:route-unknown'
              | 'urn:tieout:problem:statement-missing';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  findFigures: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description A concept or a part of one: `us-gaap:Revenues`, `revenue`.
         * @example us-gaap:Revenues
         */
        concept?: string;
        /**
         * @description `2021-06-30`, or `2021-04-01/2021-06-30`; a bare date also takes durations that end on it.
         * @example 2020-01-01/2020-12-31
         */
        period?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.
         * @example cik:0001804583
         */
        entity: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Figures. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Figure'][];
            /** @description The `cursor` of the next page; `null` at the end. */
            next: string | null;
          };
        };
      };
      /**
       * @description - `concept-malformed`: This is not a concept: write prefix:Name, for example us-gaap:Assets.
       *     - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:concept-malformed'
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-unknown`: The ledger does not know this entity.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:entity-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getEntityReport: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description xBRL-JSON 1.0, or xBRL-CSV 1.0 in a report package.
         * @example xbrl-json
         */
        format?: 'xbrl-json' | 'xbrl-csv';
        /**
         * @description Only this statement, as its newest document in sight states it. Default: all figures as they stand.
         * @example income-statement
         */
        statement?: 'balance-sheet' | 'income-statement' | 'comprehensive-income' | 'cash-flow' | 'non-gaap';
        /**
         * @description With a statement: the newest document that presents this period of it.
         * @example 2020-01-01/2020-12-31
         */
        period?: string;
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.
         * @example cik:0001804583
         */
        entity: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['XbrlJson'];
          'application/zip': string;
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-unknown`: The ledger does not know this entity.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       *     - `statement-missing`: No document in sight presents this statement.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-unknown'
              | 'urn:tieout:problem:route-unknown'
              | 'urn:tieout:problem:statement-missing';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getRestatementHistory: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description CSV and Parquet are of the whole, whatever the page. Default: what `Accept` prefers, or JSON.
         * @example csv
         */
        format?: 'json' | 'csv' | 'parquet';
        /**
         * @description A concept or a part of one.
         * @example us-gaap:Revenues
         */
        concept?: string;
        /**
         * @description An instant or a duration; a bare date also takes durations that end on it.
         * @example 2020-01-01/2020-12-31
         */
        period?: string;
        /**
         * @description Changed for this.
         * @example error-correction
         */
        cause?:
          | 'error-correction'
          | 'reclassification'
          | 'accounting-standard'
          | 'accounting-principle'
          | 'discontinued-operations'
          | 'business-combination'
          | 'stock-split'
          | 'definition-change'
          | 'tagging-error'
          | 'unknown';
        /**
         * @description Changed by at least so much, in whole units.
         * @example 1000000
         */
        size?: string;
        /**
         * @description Changed by at least so many hundredths of the earlier value.
         * @example 5
         */
        percent?: string;
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.
         * @example cik:0001804583
         */
        entity: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Figures; as CSV or Parquet, a value a row. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['RestatedFigure'][];
            /** @description The `cursor` of the next page; `null` at the end. */
            next: string | null;
          };
          'text/csv': string;
          'application/vnd.apache.parquet': string;
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `concept-malformed`: This is not a concept: write prefix:Name, for example us-gaap:Assets.
       *     - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:concept-malformed'
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-unknown`: The ledger does not know this entity.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:entity-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listStatements: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.
         * @example cik:0001804583
         */
        entity: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statements. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statements'];
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-unknown`: The ledger does not know this entity.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:entity-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getStatement: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description Its newest document that presents this period: `2021-06-30`, `2021-04-01/2021-06-30`.
         * @example 2020-01-01/2020-12-31
         */
        period?: string;
        /**
         * @description As its document presents it, or from tagged facts in the order of a standard.
         * @example as-filed
         */
        presentation?: 'as-filed' | 'standard';
        /**
         * @description Of the standard presentation: all columns of a kind, differences of periods (Q4 = year − nine months) among them; absent: those that the newest document presents.
         * @example annual
         */
        columns?: 'annual' | 'half-yearly' | 'quarterly' | 'year-to-date' | 'all';
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.
         * @example cik:0001804583
         */
        entity: string;
        /**
         * @description Which statement.
         * @example income-statement
         */
        statement:
          | 'balance-sheet'
          | 'income-statement'
          | 'comprehensive-income'
          | 'cash-flow'
          | 'non-gaap'
          | 'other'
          | 'per-share';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The statement. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statement'] | components['schemas']['StandardStatement'];
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `columns-malformed`: Kinds of columns are of the standard presentation: leave them out, or ask for that.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:columns-malformed'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-unknown`: The ledger does not know this entity.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       *     - `statement-missing`: No document in sight presents this statement.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-unknown'
              | 'urn:tieout:problem:route-unknown'
              | 'urn:tieout:problem:statement-missing';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getMarks: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description Its newest document that presents this period: `2021-06-30`, `2021-04-01/2021-06-30`.
         * @example 2020-01-01/2020-12-31
         */
        period?: string;
        /**
         * @description As its document presents it, or from tagged facts in the order of a standard.
         * @example as-filed
         */
        presentation?: 'as-filed' | 'standard';
        /**
         * @description Of the standard presentation: all columns of a kind, differences of periods (Q4 = year − nine months) among them; absent: those that the newest document presents.
         * @example annual
         */
        columns?: 'annual' | 'half-yearly' | 'quarterly' | 'year-to-date' | 'all';
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.
         * @example cik:0001804583
         */
        entity: string;
        /**
         * @description Which statement.
         * @example income-statement
         */
        statement:
          | 'balance-sheet'
          | 'income-statement'
          | 'comprehensive-income'
          | 'cash-flow'
          | 'non-gaap'
          | 'other'
          | 'per-share';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The marks, by figure. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StatementMarks'];
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `columns-malformed`: Kinds of columns are of the standard presentation: leave them out, or ask for that.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:columns-malformed'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-unknown`: The ledger does not know this entity.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       *     - `statement-missing`: No document in sight presents this statement.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-unknown'
              | 'urn:tieout:problem:route-unknown'
              | 'urn:tieout:problem:statement-missing';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listTies: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description Only these.
         * @example exception
         */
        outcome?: 'exact' | 'within-rounding' | 'exception';
        /**
         * @description Only checks of this kind.
         * @example summation
         */
        method?:
          | 'corroboration'
          | 'summation'
          | 'bridge'
          | 'translation'
          | 'text'
          | 'period-arithmetic'
          | 'roll-forward';
        /**
         * @description `2021-06-30`, or `2021-04-01/2021-06-30`; a bare date also takes durations that end on it.
         * @example 2020-01-01/2020-12-31
         */
        period?: string;
        /**
         * @description Only of one document, by its SHA-256 or the beginning of it.
         * @example 337fe207
         */
        document?: string;
        /**
         * @description Only of one figure: checks that it is the aim or a term of.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId?: string;
        /**
         * @description Only translations that are off by what makes a sum in their currency foot.
         * @example false
         */
        plugs?: boolean;
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.
         * @example cik:0001804583
         */
        entity: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Checks. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Tie'][];
            /** @description The `cursor` of the next page; `null` at the end. */
            next: string | null;
          };
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `entity-unknown`: The ledger does not know this entity.
       *     - `figure-unknown`: The ledger has no such figure in sight.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:document-unknown'
              | 'urn:tieout:problem:entity-unknown'
              | 'urn:tieout:problem:figure-unknown'
              | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listExceptions: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description Of this entity only.
         * @example cik:0001804583
         */
        entity?: string;
        /**
         * @description Those that are resolved too.
         * @example true
         */
        all?: boolean;
        /**
         * @description Only of this kind.
         * @example malformed-number
         */
        code?: string;
        /**
         * @description Only of one document, by its SHA-256 or the beginning of it.
         * @example 337fe207
         */
        document?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Exceptions. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Exception'][];
            /** @description The `cursor` of the next page; `null` at the end. */
            next: string | null;
          };
        };
      };
      /**
       * @description - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `document-ambiguous`: Several documents begin with this: give more of the SHA-256.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:document-ambiguous'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `document-unknown`: The ledger has no such document.
       *     - `entity-unknown`: The ledger does not know this entity.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:document-unknown' | 'urn:tieout:problem:entity-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getException: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description An exception, as a list of them names it.
         * @example ItaTFxSNCq_n_MET
         */
        exceptionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The exception. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExceptionDetail'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `exception-unknown`: The ledger has no such exception.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:exception-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  resolveException: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1 to 255 visible ASCII characters: the same key with the same request is one act. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description An exception, as a list of them names it.
         * @example ItaTFxSNCq_n_MET
         */
        exceptionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Decision'];
      };
    };
    responses: {
      /** @description Recorded before, under this Idempotency-Key. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Resolution'];
        };
      };
      /** @description Recorded, in a commit of its own. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Resolution'];
        };
      };
      /**
       * @description - `idempotency-key-malformed`: An Idempotency-Key has 1 to 255 visible ASCII characters and no spaces.
       *     - `json-malformed`: The body is not JSON.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:idempotency-key-malformed'
              | 'urn:tieout:problem:json-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `exception-unknown`: The ledger has no such exception.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:exception-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `exception-resolved`: Somebody decided on this exception before. */
      409: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 409;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:exception-resolved';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `body-too-large`: The body is larger than this route takes: split it. */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:body-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `media-type-unsupported`: The Content-Type is not one that this route takes, or no media type. */
      415: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 415;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:media-type-unsupported';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `candidate-unknown`: The exception has no such candidate, or no doubted value at this ordinal.
       *     - `idempotency-key-reused`: This Idempotency-Key came before with another request: give each act a key of its own.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:candidate-unknown' | 'urn:tieout:problem:idempotency-key-reused';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  keyFigures: {
    parameters: {
      query?: {
        /**
         * @description Say what would be read; append nothing.
         * @example true
         */
        dryRun?: boolean;
      };
      header?: {
        /** @description 1 to 255 visible ASCII characters: the same key with the same request is one act. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    /** @description The keyed form. */
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description The version of the form.
           * @enum {unknown}
           */
          'tieout-keyed': 1 | '1';
        } & {
          [key: string]: unknown;
        };
      };
    };
    responses: {
      /** @description Known already, or a dry run: nothing was appended. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ingested'] | components['schemas']['Preview'];
        };
      };
      /** @description Appended. */
      201: {
        headers: {
          Location: components['headers']['Location'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ingested'];
        };
      };
      /**
       * @description - `idempotency-key-malformed`: An Idempotency-Key has 1 to 255 visible ASCII characters and no spaces.
       *     - `json-malformed`: The body is not JSON.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:idempotency-key-malformed'
              | 'urn:tieout:problem:json-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `decision-forbidden`: The report tells of decisions, and your role may not decide.
       *     - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:decision-forbidden'
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `body-too-large`: The body is larger than this route takes: split it.
       *     - `document-too-large`: The document is larger than its reader takes.
       *     - `event-too-large`: The document states more in one place than a log on a server takes at once: split it.
       *     - `keyed-too-large`: The keyed file is larger than one may be: split it by document.
       *     - `package-too-large`: The package holds, or unpacks to, more than a filing has.
       *     - `xml-too-large`: The XML document is larger than one may be.
       */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:body-too-large'
              | 'urn:tieout:problem:document-too-large'
              | 'urn:tieout:problem:event-too-large'
              | 'urn:tieout:problem:keyed-too-large'
              | 'urn:tieout:problem:package-too-large'
              | 'urn:tieout:problem:xml-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `media-type-unsupported`: The Content-Type is not one that this route takes, or no media type. */
      415: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 415;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:media-type-unsupported';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `accession-conflict`: The document was filed under another accession than was given.
       *     - `concept-malformed`: This is not a concept: write prefix:Name, for example us-gaap:Assets.
       *     - `correction-mismatch`: The value to correct is held as another: correct what is there.
       *     - `correction-target-missing`: There is nothing to correct: take the corrected document in first.
       *     - `decimal-malformed`: This is not a decimal number.
       *     - `dimensions-malformed`: The dimensions contradict each other, or are not pairs of an axis and a member.
       *     - `document-binary`: The document is not text: convert it to UTF-8 text, markdown or a keyed file.
       *     - `document-broken`: The document is not a whole PDF: get it anew, or save it again.
       *     - `document-empty`: The document shows no text.
       *     - `document-encrypted`: The document is under a password: save it without one.
       *     - `document-known-otherwise`: The ledger has this document with another entity, date or form: leave the option out.
       *     - `document-mismatch`: Another document was read than the one that is held.
       *     - `document-not-utf8`: The document is not UTF-8: save it in UTF-8.
       *     - `document-too-deep`: The document nests elements too deep: save it anew from its source.
       *     - `document-without-text`: The PDF has no text on its pages: have the text recognised first.
       *     - `entity-conflict`: The document states another entity than was given.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `entity-mismatch`: The document is of another entity.
       *     - `entity-missing`: The document does not state who reports: give its entity.
       *     - `exception-conflict`: A report names an exception that is one of another document: it was changed by hand; export it anew.
       *     - `format-bulk`: The file holds the facts of many filings: take it in by the command line.
       *     - `format-unknown`: No reader has this name, or none recognises the document: give its format.
       *     - `idempotency-key-reused`: This Idempotency-Key came before with another request: give each act a key of its own.
       *     - `invalid-event`: What was read makes no valid event.
       *     - `keyed-accession-conflict`: The keyed file states another accession than was given.
       *     - `keyed-binary`: A keyed file is text: CSV or JSON.
       *     - `keyed-cause`: A cause belongs to a value that was restated.
       *     - `keyed-choice`: The field takes one of a few words.
       *     - `keyed-column-id`: This cannot name a column.
       *     - `keyed-decimals`: The value shows more places than its rounding allows, or this is no rounding.
       *     - `keyed-depth`: This is no depth of a row.
       *     - `keyed-duplicate`: The same is stated twice: leave one.
       *     - `keyed-empty`: The keyed file is empty.
       *     - `keyed-entity-conflict`: The keyed file states another entity than was given.
       *     - `keyed-entity-missing`: The keyed file does not state who reports: write it, or give it.
       *     - `keyed-extra-value`: A field has more than one value: put a value that has commas in quotes.
       *     - `keyed-form-conflict`: The keyed file states another form than was given.
       *     - `keyed-header-missing`: Records stand before the line that names their columns.
       *     - `keyed-heading`: A heading has no values and no concept.
       *     - `keyed-malformed`: Several things are wrong with the keyed file: `problems` lists them.
       *     - `keyed-missing`: A field is missing: write it.
       *     - `keyed-not-utf8`: The keyed file is not UTF-8.
       *     - `keyed-nothing`: The file keys nothing: write a figure, row, correction or withdrawal.
       *     - `keyed-number`: This is not a number, or has too many digits.
       *     - `keyed-order`: A row or column stands before its statement.
       *     - `keyed-published-conflict`: The keyed file is dated otherwise than was given.
       *     - `keyed-published-missing`: The keyed file does not say when the document was published: write it, or give it.
       *     - `keyed-reference`: This is neither an accession nor a SHA-256.
       *     - `keyed-scale`: This is not a scale.
       *     - `keyed-sha256`: This is not a SHA-256.
       *     - `keyed-syntax`: The file is not CSV, or not JSON.
       *     - `keyed-too-long`: A text is longer than it may be.
       *     - `keyed-unknown-column`: There is no such column, or it is named like a field.
       *     - `keyed-unknown-field`: This name is not known here.
       *     - `keyed-unknown-record`: There is no such kind of record.
       *     - `keyed-unmarked`: The file does not say that it is a keyed file.
       *     - `keyed-url`: This is not a web address.
       *     - `keyed-version`: The form is of another version.
       *     - `keyed-wrong-type`: The JSON has another type than can stand here.
       *     - `package-ambiguous`: The package holds several reports: give one of them with its taxonomy.
       *     - `package-broken`: The package cannot be taken apart: fetch it again.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `published-conflict`: The document is dated otherwise than was given.
       *     - `published-missing`: The document does not say when it was published: give the date.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       *     - `unit-malformed`: This is not a unit: write iso4217:USD, xbrli:shares or xbrli:pure.
       *     - `xbrl-json-malformed`: The document is no xBRL-JSON report, or says in names of the ledger’s own what it can’t take.
       *     - `xbrl-missing`: There is no XBRL report in it.
       *     - `xml-doctype`: The document defines a document type, which is not read.
       *     - `xml-encoding`: The document is in an encoding that is not read, or not in the one that it names.
       *     - `xml-malformed`: The document is no well-formed XML.
       *     - `xml-too-deep`: Elements stand too deep in each other.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:accession-conflict'
              | 'urn:tieout:problem:concept-malformed'
              | 'urn:tieout:problem:correction-mismatch'
              | 'urn:tieout:problem:correction-target-missing'
              | 'urn:tieout:problem:decimal-malformed'
              | 'urn:tieout:problem:dimensions-malformed'
              | 'urn:tieout:problem:document-binary'
              | 'urn:tieout:problem:document-broken'
              | 'urn:tieout:problem:document-empty'
              | 'urn:tieout:problem:document-encrypted'
              | 'urn:tieout:problem:document-known-otherwise'
              | 'urn:tieout:problem:document-mismatch'
              | 'urn:tieout:problem:document-not-utf8'
              | 'urn:tieout:problem:document-too-deep'
              | 'urn:tieout:problem:document-without-text'
              | 'urn:tieout:problem:entity-conflict'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:entity-mismatch'
              | 'urn:tieout:problem:entity-missing'
              | 'urn:tieout:problem:exception-conflict'
              | 'urn:tieout:problem:format-bulk'
              | 'urn:tieout:problem:format-unknown'
              | 'urn:tieout:problem:idempotency-key-reused'
              | 'urn:tieout:problem:invalid-event'
              | 'urn:tieout:problem:keyed-accession-conflict'
              | 'urn:tieout:problem:keyed-binary'
              | 'urn:tieout:problem:keyed-cause'
              | 'urn:tieout:problem:keyed-choice'
              | 'urn:tieout:problem:keyed-column-id'
              | 'urn:tieout:problem:keyed-decimals'
              | 'urn:tieout:problem:keyed-depth'
              | 'urn:tieout:problem:keyed-duplicate'
              | 'urn:tieout:problem:keyed-empty'
              | 'urn:tieout:problem:keyed-entity-conflict'
              | 'urn:tieout:problem:keyed-entity-missing'
              | 'urn:tieout:problem:keyed-extra-value'
              | 'urn:tieout:problem:keyed-form-conflict'
              | 'urn:tieout:problem:keyed-header-missing'
              | 'urn:tieout:problem:keyed-heading'
              | 'urn:tieout:problem:keyed-malformed'
              | 'urn:tieout:problem:keyed-missing'
              | 'urn:tieout:problem:keyed-not-utf8'
              | 'urn:tieout:problem:keyed-nothing'
              | 'urn:tieout:problem:keyed-number'
              | 'urn:tieout:problem:keyed-order'
              | 'urn:tieout:problem:keyed-published-conflict'
              | 'urn:tieout:problem:keyed-published-missing'
              | 'urn:tieout:problem:keyed-reference'
              | 'urn:tieout:problem:keyed-scale'
              | 'urn:tieout:problem:keyed-sha256'
              | 'urn:tieout:problem:keyed-syntax'
              | 'urn:tieout:problem:keyed-too-long'
              | 'urn:tieout:problem:keyed-unknown-column'
              | 'urn:tieout:problem:keyed-unknown-field'
              | 'urn:tieout:problem:keyed-unknown-record'
              | 'urn:tieout:problem:keyed-unmarked'
              | 'urn:tieout:problem:keyed-url'
              | 'urn:tieout:problem:keyed-version'
              | 'urn:tieout:problem:keyed-wrong-type'
              | 'urn:tieout:problem:package-ambiguous'
              | 'urn:tieout:problem:package-broken'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:published-conflict'
              | 'urn:tieout:problem:published-missing'
              | 'urn:tieout:problem:time-malformed'
              | 'urn:tieout:problem:unit-malformed'
              | 'urn:tieout:problem:xbrl-json-malformed'
              | 'urn:tieout:problem:xbrl-missing'
              | 'urn:tieout:problem:xml-doctype'
              | 'urn:tieout:problem:xml-encoding'
              | 'urn:tieout:problem:xml-malformed'
              | 'urn:tieout:problem:xml-too-deep';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `uploads-busy`: Too many documents are on their way in: send it again later.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:uploads-busy'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getFigure: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A figure by the hash of its identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Its identity, and how it stands. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureNow'];
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `figure-unknown`: The ledger has no such figure in sight.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:figure-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getFigureHistory: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description CSV and Parquet are of the whole, whatever the page. Default: what `Accept` prefers, or JSON.
         * @example csv
         */
        format?: 'json' | 'csv' | 'parquet';
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A figure by the hash of its identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The history; as CSV or Parquet, an observation a row. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureHistory'];
          'text/csv': string;
          'application/vnd.apache.parquet': string;
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `figure-unknown`: The ledger has no such figure in sight.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:figure-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  proveFigure: {
    parameters: {
      query?: {
        /**
         * @description Commits: a size that the log had. Default: all.
         * @example 4
         */
        size?: number;
        /**
         * @description The newest that a witness has cosigned; with `size` that one, if it is.
         * @example true
         */
        cosigned?: boolean;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description Also prove that nothing changed since the log had so many commits.
         * @example 4
         */
        since?: number;
        /**
         * @description The bytes of documents too.
         * @example true
         */
        documents?: boolean;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A figure by the hash of its identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The figure, the commits that say it, and proofs that they are in the log. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Bundle'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `figure-unknown`: The ledger has no such figure in sight.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:figure-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-unknown`: The log has no such commit.
       *     - `cosignature-missing`: No witness has cosigned such a checkpoint of this log.
       *     - `sizes-wrong`: A log of that size is no beginning of the other: give a size from 1 up to the later one.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-unknown'
              | 'urn:tieout:problem:cosignature-missing'
              | 'urn:tieout:problem:sizes-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getFigureProvenance: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A figure by the hash of its identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description PROV-JSON. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Provenance'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `figure-unknown`: The ledger has no such figure in sight.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:figure-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getFigureReport: {
    parameters: {
      query?: {
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description xBRL-JSON 1.0, or xBRL-CSV 1.0 in a report package.
         * @example xbrl-json
         */
        format?: 'xbrl-json' | 'xbrl-csv';
      };
      header?: {
        /** @description An ETag of this route, or several: 304 if it is still the same. */
        'If-None-Match'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A figure by the hash of its identity.
         * @example QendP8UPC7e0dex_v4EHyA
         */
        figureId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['XbrlJson'];
          'application/zip': string;
        };
      };
      /** @description It is what the ETag that was given names. */
      304: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          ETag: components['headers']['ETag'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content?: never;
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `figure-unknown`: The ledger has no such figure in sight.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:figure-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getFrame: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A concept, a QName.
         * @example us-gaap:Revenues
         */
        concept: string;
        /**
         * @description A unit; of a currency its code will do.
         * @example CNY
         */
        unit: string;
        /**
         * @description An instant `2020-12-31`, a duration `2020-01-01/2020-12-31` (its slash encoded), or a calendar frame as the SEC names it: `CY2020`, `CY2021Q2`, `CY2020Q4I`.
         * @example CY2020
         */
        period: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Values, by entity. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['FrameFigure'][];
            /** @description The `cursor` of the next page; `null` at the end. */
            next: string | null;
          };
        };
      };
      /**
       * @description - `concept-malformed`: This is not a concept: write prefix:Name, for example us-gaap:Assets.
       *     - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       *     - `unit-malformed`: This is not a unit: write iso4217:USD, xbrli:shares or xbrli:pure.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:concept-malformed'
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed'
              | 'urn:tieout:problem:unit-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `route-unknown`: There is nothing here: /openapi.json lists every route. */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getLog: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What it knows of itself; no server is asked. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LogStatus'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:min-commit-malformed' | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getCheckpoint: {
    parameters: {
      query?: {
        /**
         * @description Commits: a size that the log had. Default: all.
         * @example 4
         */
        size?: number;
        /**
         * @description The newest that a witness has cosigned; with `size` that one, if it is.
         * @example true
         */
        cosigned?: boolean;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Name, size and root, a line each; then signatures: of the log, where it has a key, and of witnesses. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:min-commit-malformed' | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-unknown`: The log has no such commit.
       *     - `cosignature-missing`: No witness has cosigned such a checkpoint of this log.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:commit-unknown' | 'urn:tieout:problem:cosignature-missing';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getConsistency: {
    parameters: {
      query: {
        /**
         * @description Commits of the earlier state.
         * @example 4
         */
        size1: number;
        /**
         * @description Commits of the later state. Default: all.
         * @example 4
         */
        size2?: number;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Both roots, and the hashes between them. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consistency'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:min-commit-malformed' | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-unknown`: The log has no such commit.
       *     - `sizes-wrong`: A log of that size is no beginning of the other: give a size from 1 up to the later one.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:commit-unknown' | 'urn:tieout:problem:sizes-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  addCosignatures: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CosignedDto'];
      };
    };
    responses: {
      /** @description The checkpoint, with all signatures that are kept of it. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Checkpoint'];
        };
      };
      /**
       * @description - `checkpoint-malformed`: This is no checkpoint: write a name, a size and a root in base64, a blank line, and signatures.
       *     - `json-malformed`: The body is not JSON.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:checkpoint-malformed'
              | 'urn:tieout:problem:json-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `body-too-large`: The body is larger than this route takes: split it. */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:body-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `media-type-unsupported`: The Content-Type is not one that this route takes, or no media type. */
      415: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 415;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:media-type-unsupported';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `checkpoint-foreign`: The checkpoint is of another log, or of another history than this one.
       *     - `commit-unknown`: The log has no such commit.
       *     - `signature-wrong`: A witness whose key is known here did not sign this.
       *     - `witness-unknown`: No witness whose key is known here has signed this.
       */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:checkpoint-foreign'
              | 'urn:tieout:problem:commit-unknown'
              | 'urn:tieout:problem:signature-wrong'
              | 'urn:tieout:problem:witness-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /**
         * @description Only events of commits behind this one.
         * @example 0
         */
        after?: number;
        /**
         * @description Of so many commits at most.
         * @example 1
         */
        commits?: number;
        /**
         * @description Only of this entity.
         * @example cik:0001804583
         */
        entity?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A batch of CloudEvents. */
      200: {
        headers: {
          Link: components['headers']['Link'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/cloudevents-batch+json': components['schemas']['CloudEvent'][];
        };
      };
      /**
       * @description - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `entity-unknown`: The ledger does not know this entity. */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:entity-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `commit-unknown`: The log has no such commit. */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:commit-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getTile: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description The level of the tile: hashes of level 0 are leaves.
         * @example 0
         */
        level: string;
        /**
         * @description Its index in groups of three digits, all but the last after an `x`; in part, `.p/` and how many hashes.
         * @example 000.p/3
         */
        path: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Up to 256 hashes, one behind the other. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `route-unknown`: There is nothing here: /openapi.json lists every route.
       *     - `tile-unknown`: The tree has no such tile, or not that much of it.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:route-unknown' | 'urn:tieout:problem:tile-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listProjections: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Projections; answers are never behind the log, for books answer where these lag. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Projections'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:min-commit-malformed' | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listReplays: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Replays. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplayJobs'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:min-commit-malformed' | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  startReplay: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['StartReplayDto'];
      };
    };
    responses: {
      /** @description The replay, which has begun or waits; `Location` says where it is told of. */
      202: {
        headers: {
          Location: components['headers']['Location'];
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplayJob'];
        };
      };
      /**
       * @description - `json-malformed`: The body is not JSON.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:json-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `body-too-large`: The body is larger than this route takes: split it. */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:body-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `media-type-unsupported`: The Content-Type is not one that this route takes, or no media type. */
      415: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 415;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:media-type-unsupported';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `commit-unknown`: The log has no such commit. */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:commit-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `replays-waiting`: Too many replays wait: try again when some are done.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:replays-waiting'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getReplay: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A replay, as it was named when it was asked for.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        replayId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The replay. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplayJob'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `replay-unknown`: There is no such replay: it ended long ago, or before the server started.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:replay-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  cancelReplay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description A replay, as it was named when it was asked for.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        replayId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The replay; it may take a moment to stop. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplayJob'];
        };
      };
      /**
       * @description - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:path-malformed' | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `replay-unknown`: There is no such replay: it ended long ago, or before the server started.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:replay-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `body-too-large`: The body is larger than this route takes: split it. */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:body-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  watchReplay: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `id` of the last event seen: only later ones are sent. */
        'Last-Event-ID'?: string;
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path: {
        /**
         * @description A replay, as it was named when it was asked for.
         * @example 7c9e6679-7425-40de-944b-e07fc1f90ae7
         */
        replayId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Events. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `path-malformed`: The path is not percent-encoded UTF-8.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:path-malformed'
              | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `ledger-forbidden`: This tells of the ledger as a whole, and your access is limited to some entities.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:ledger-forbidden'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `replay-unknown`: There is no such replay: it ended long ago, or before the server started.
       *     - `route-unknown`: There is nothing here: /openapi.json lists every route.
       */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:replay-unknown' | 'urn:tieout:problem:route-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  listRestatements: {
    parameters: {
      query?: {
        /**
         * @description Items on the page.
         * @example 10
         */
        limit?: number;
        /**
         * @description The `next` of the page before, with its other parameters; absent for the first page.
         * @example WyJjaWs6MDAwMTgwNDU4MyIsIjIwMjQtMDMtMDFUMDA6MDA6MDAuMDAwWiIsIngiXQ
         */
        cursor?: string;
        /**
         * @description As this ledger held it then: `2024-02-27` (the end of that day, UTC) or a moment. Default: today.
         * @example 2024-02-27
         */
        recordedAsOf?: string;
        /**
         * @description As published by then: `2021-12-31` (the end of that day, UTC) or a moment. Default: today.
         * @example 2021-12-31
         */
        asOf?: string;
        /**
         * @description CSV and Parquet are of the whole, whatever the page. Default: what `Accept` prefers, or JSON.
         * @example csv
         */
        format?: 'json' | 'csv' | 'parquet';
        /**
         * @description A concept or a part of one.
         * @example us-gaap:Revenues
         */
        concept?: string;
        /**
         * @description An instant or a duration; a bare date also takes durations that end on it.
         * @example 2020-01-01/2020-12-31
         */
        period?: string;
        /**
         * @description Changed for this.
         * @example error-correction
         */
        cause?:
          | 'error-correction'
          | 'reclassification'
          | 'accounting-standard'
          | 'accounting-principle'
          | 'discontinued-operations'
          | 'business-combination'
          | 'stock-split'
          | 'definition-change'
          | 'tagging-error'
          | 'unknown';
        /**
         * @description Changed by at least so much, in whole units.
         * @example 1000000
         */
        size?: string;
        /**
         * @description Changed by at least so many hundredths of the earlier value.
         * @example 5
         */
        percent?: string;
        /**
         * @description Of this entity only.
         * @example cik:0001804583
         */
        entity?: string;
        /**
         * @description Published on or after this day or moment.
         * @example 2024-01-01
         */
        from?: string;
        /**
         * @description Published on or before.
         * @example 2024-12-31
         */
        to?: string;
        /**
         * @description Doubted for this; `any`: for anything; `none`: changes that stand.
         * @example none
         */
        suspect?:
          | 'precision'
          | 'sign'
          | 'scale'
          | 'return'
          | 'split'
          | 'jump'
          | 'prior-differs'
          | 'contradiction'
          | 'any'
          | 'none';
        /**
         * @description Of the document that made the change.
         * @example 20-F
         */
        form?: string;
      };
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Changes. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['Restatement'][];
            /** @description The `cursor` of the next page; `null` at the end. */
            next: string | null;
          };
          'text/csv': string;
          'application/vnd.apache.parquet': string;
        };
      };
      /**
       * @description - `concept-malformed`: This is not a concept: write prefix:Name, for example us-gaap:Assets.
       *     - `cursor-malformed`: This is not a cursor that this list gave as "next" to a request with these parameters.
       *     - `dates-reversed`: The later date is before the earlier one: exchange them.
       *     - `decimal-malformed`: This is not a decimal number.
       *     - `entity-malformed`: This is not an entity: write scheme:identifier, for example cik:0001804583.
       *     - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `period-malformed`: This is not a period: write 2021-06-30, or 2021-04-01/2021-06-30.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       *     - `time-malformed`: This is neither a date nor a moment: write 2021-12-31 or 2021-12-31T16:30:00Z.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:concept-malformed'
              | 'urn:tieout:problem:cursor-malformed'
              | 'urn:tieout:problem:dates-reversed'
              | 'urn:tieout:problem:decimal-malformed'
              | 'urn:tieout:problem:entity-malformed'
              | 'urn:tieout:problem:min-commit-malformed'
              | 'urn:tieout:problem:period-malformed'
              | 'urn:tieout:problem:request-malformed'
              | 'urn:tieout:problem:time-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `entity-forbidden`: Your access is limited to other entities than this.
       *     - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:entity-forbidden'
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `entity-unknown`: The ledger does not know this entity. */
      404: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 404;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:entity-unknown';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `cursor-stale`: The list no longer has the item that this page follows: begin again without a cursor. */
      410: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 410;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:cursor-stale';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.
         * @example 12
         */
        'Tieout-Min-Commit'?: number;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Openly, by the token, a key, a JWT, or by a session and until when. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /**
       * @description - `min-commit-malformed`: A Tieout-Min-Commit is the number of a commit: up to 15 digits.
       *     - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each.
       */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:min-commit-malformed' | 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `commit-not-here`: This node does not hold the commit yet that the request waits for: try again.
       *     - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:commit-not-here'
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:log-away';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  openSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session, whose cookie is set; where nothing keeps the server, none is needed. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each. */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `body-too-large`: The body is larger than this route takes: split it. */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:body-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `session-too-large`: A cookie cannot hold all entities that you are limited to: use a key. */
      422: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 422;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:session-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
  closeSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The browser is let in no more; where nothing keeps the server, it is still. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description - `request-malformed`: A parameter or a member of the body was not understood: `errors` names each. */
      400: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 400;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-malformed';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `token-missing`: Say who you are: Authorization: Bearer <token, key or JWT>.
       *     - `token-wrong`: This is not the token, nor a key or a JWT that is good here: it may have ended.
       */
      401: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'WWW-Authenticate': components['headers']['WWW-Authenticate'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 401;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:token-missing' | 'urn:tieout:problem:token-wrong';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `host-foreign`: Without a token the server answers to localhost, 127.0.0.1 and [::1] only.
       *     - `origin-foreign`: A page of another site may not write here.
       *     - `role-missing`: Your JWT is good, and gives you no role here.
       *     - `role-too-low`: The route needs a role that may do more than yours; `needs` says which.
       */
      403: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 403;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:host-foreign'
              | 'urn:tieout:problem:origin-foreign'
              | 'urn:tieout:problem:role-missing'
              | 'urn:tieout:problem:role-too-low';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `request-slow`: The request took too long to come. */
      408: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 408;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:request-slow';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `body-too-large`: The body is larger than this route takes: split it. */
      413: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 413;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:body-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `rate-exceeded`: Too many requests in a minute, or under way at once: ask again when `Retry-After` says. */
      429: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 429;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:rate-exceeded';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `headers-too-large`: The headers of the request are too long. */
      431: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 431;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:headers-too-large';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `disk-failed`: The disk that holds the ledger failed, and nothing was written: who runs the server has to look at it. Then ask again.
       *     - `file-damaged`: What the ledger holds of this is damaged: who runs the server finds out what by "tieout verify", and restores a backup.
       *     - `internal`: Something went wrong inside; the log tells more under this instance.
       */
      500: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 500;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:disk-failed'
              | 'urn:tieout:problem:file-damaged'
              | 'urn:tieout:problem:internal';
          } & components['schemas']['Problem'];
        };
      };
      /**
       * @description - `issuer-away`: The issuer of JWTs does not give the keys to check yours by: try again.
       *     - `ledger-busy`: Another process writes to the ledger for long: send it again later.
       *     - `log-away`: The server that holds the log is away, or does not take it: try again. What is asked for twice is recorded once.
       *     - `wrong-revision`: Another writer was first, many times over: try again.
       */
      503: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Retry-After': components['headers']['Retry-After'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 503;
            /** @enum {unknown} */
            type?:
              | 'urn:tieout:problem:issuer-away'
              | 'urn:tieout:problem:ledger-busy'
              | 'urn:tieout:problem:log-away'
              | 'urn:tieout:problem:wrong-revision';
          } & components['schemas']['Problem'];
        };
      };
      /** @description - `disk-full`: The disk that holds the ledger is full, and nothing was written: who runs the server has to make room. Then send it again. */
      507: {
        headers: {
          'X-Request-Id': components['headers']['X-Request-Id'];
          'X-Correlation-Id': components['headers']['X-Correlation-Id'];
          'Cache-Control': components['headers']['Cache-Control'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': {
            /** @constant */
            status?: 507;
            /** @enum {unknown} */
            type?: 'urn:tieout:problem:disk-full';
          } & components['schemas']['Problem'];
        };
      };
    };
  };
}
