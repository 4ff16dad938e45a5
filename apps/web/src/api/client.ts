import { createTieoutClient } from '#libs/client';

/** The API that serves this page. */
export const api = createTieoutClient({ baseUrl: globalThis.location.origin });
