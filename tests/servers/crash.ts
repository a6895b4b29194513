// Loaded before the program (`--import`): after a while it throws, or rejects, what a mail library might, with
// the log-in and a letter hung on it. What is thrown stands in the environment, as JSON.

const { TEST_CRASH: how = "", TEST_CRASH_WITH: carried = "{}" } = process.env;

function fault(): Error {
  const parts = JSON.parse(carried) as Record<string, unknown>;
  const cause = Object.assign(new Error(String(parts.message)), parts);
  return Object.assign(new Error(String(parts.message), { cause }), parts);
}

if (how !== "") {
  setTimeout(() => {
    if (how === "exception") throw fault();
    if (how === "rejection") Promise.reject(fault());
    if (how === "thing") Promise.reject(JSON.parse(carried));
  }, 1_500);
}
