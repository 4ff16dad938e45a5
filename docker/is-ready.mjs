// Whether the server of this container can answer: exit code 0, or 1.
const port = process.env.TIEOUT_PORT || 3000;
const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => null);
process.exit(answer?.ok ? 0 : 1);
