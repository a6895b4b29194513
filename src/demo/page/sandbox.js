// The page's one script: renews what the server says has changed while it is seen, keeps the focus where it
// was, plays the story by itself. Without it the page works all the same, renewed by each click.

const pausePlayMs = 6000;
let isRenewing = false;
let isStale = false;

async function renew() {
  if (isRenewing) {
    isStale = true;
    return;
  }
  isRenewing = true;
  try {
    const answer = await fetch(location.href, { headers: { "x-renew": "yes" } });
    if (answer.ok) put(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // The sandbox has ended: the page stays as it was.
  } finally {
    isRenewing = false;
  }
  if (isStale) {
    isStale = false;
    renew();
  }
}

/** Replaces the parts that changed; what is open stays open, and the focus where it was. */
function put(fresh) {
  const active = document.activeElement;
  const focused = active?.id ?? "";
  const holder = active?.closest("[data-live]");
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = fresh.getElementById(part.id);
    if (next === null || next.innerHTML === known.get(part.id)) continue;
    // A focus without a name could not be given back: this part waits for the next change.
    if (part === holder && focused === "") continue;
    if (part.id === "newest" && part.textContent !== next.textContent) {
      document.getElementById("news").textContent = next.textContent;
    }
    const wasOpen = new Map();
    for (const box of part.querySelectorAll("details[id]")) wasOpen.set(box.id, box.open);
    known.set(part.id, next.innerHTML);
    part.replaceChildren(...document.importNode(next, true).childNodes);
    openBoxes(part, wasOpen);
  }
  showPlay();
  if (focused !== "" && document.activeElement?.id !== focused) {
    if (holder) holder.tabIndex = -1;
    (document.getElementById(focused) ?? holder)?.focus({ preventScroll: true });
  }
}

function openBoxes(root, wasOpen) {
  for (const box of root.querySelectorAll("details[data-keep]")) {
    box.open = wasOpen.get(box.id) ?? box.dataset.keep === "open";
  }
}

function showPlay() {
  const button = document.getElementById("story-auto");
  if (button === null) return;
  button.hidden = false;
  const isPlaying = sessionStorage.getItem("play") === "yes";
  button.setAttribute("aria-pressed", String(isPlaying));
  button.textContent = isPlaying ? button.dataset.pause : button.dataset.play;
}

/** Whoever writes or reads in a letter is not to be led away. */
function isAtWork() {
  const { activeElement } = document;
  return (
    document.getElementById("composer") !== null ||
    (activeElement?.matches("input, textarea, select, iframe") ?? false)
  );
}

function playOn() {
  const form = document.getElementById("story-form");
  const isPlaying = sessionStorage.getItem("play") === "yes";
  if (form === null) sessionStorage.removeItem("play");
  else if (isPlaying && isAtWork()) playLater();
  else if (isPlaying) form.requestSubmit();
}

let playing = 0;
function playLater() {
  clearTimeout(playing);
  playing = setTimeout(playOn, pausePlayMs);
}
document.addEventListener("click", (event) => {
  if (event.target.id !== "story-auto") return;
  const isPlaying = sessionStorage.getItem("play") === "yes";
  sessionStorage.setItem("play", isPlaying ? "no" : "yes");
  showPlay();
  clearTimeout(playing);
  if (!isPlaying) playOn();
});

// Something is being done: a second click would do it twice.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent === "yes") event.preventDefault();
  event.target.dataset.sent = "yes";
});
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

const known = new Map();
for (const part of document.querySelectorAll("[data-live]")) known.set(part.id, part.innerHTML);
openBoxes(document, new Map([["failures-box", sessionStorage.getItem("failures") === "open"]]));
// The box of failures stays as it was left, from page to page; `toggle` does not bubble.
document.addEventListener(
  "toggle",
  ({ target }) => {
    if (target.id === "failures-box" && target.isConnected) {
      sessionStorage.setItem("failures", target.open ? "open" : "closed");
    }
  },
  true,
);
if (document.getElementById("composer") !== null) sessionStorage.setItem("play", "no");
showPlay();
playLater();
document.querySelector("[data-first]")?.focus();

// A browser keeps six connections to a host for all its tabs: only a page that is seen listens.
let events = null;
function listen() {
  if (events !== null) return;
  events = new EventSource("/events");
  // What came between the page's drawing and this connection is shown as well.
  events.onopen = renew;
  events.onmessage = renew;
}
function stopListening() {
  events?.close();
  events = null;
}
function showAgain() {
  if (events !== null) return;
  listen();
}
if (document.visibilityState !== "hidden") listen();
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") stopListening();
  else showAgain();
});
window.addEventListener("pagehide", stopListening);
window.addEventListener("pageshow", ({ persisted }) => {
  if (persisted) showAgain();
});
