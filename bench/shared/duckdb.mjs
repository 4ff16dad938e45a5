/** The peer: DuckDB, `null` where it is not installed. */
export async function openDuckDb(path = ':memory:') {
  try {
    const { DuckDBInstance } = await import('../peers/node_modules/@duckdb/node-api/lib/index.js');
    return await (await DuckDBInstance.create(path)).connect();
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}
