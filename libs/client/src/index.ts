export { createTieoutClient, type ClientOptions, type TieoutClient } from './client.js';
export type * from './api.js';
