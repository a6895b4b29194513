// The page's one script: renews what the server says has changed, keeps the focus where it was, plays the
// story by itself. Without it the page works all the same, renewed by each click.

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
  const focused = document.activeElement?.id ?? "";
  for (const part of document.querySelectorAll("[data-live]")) {
    const next = fresh.getElementById(part.id);
    if (next === null || next.innerHTML === known.get(part.id)) continue;
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
    document.getElementById(focused)?.focus({ preventScroll: true });
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

function playOn() {
  const form = document.getElementById("story-form");
  const isPlaying = sessionStorage.getItem("play") === "yes";
  if (form === null) sessionStorage.removeItem("play");
  else if (isPlaying) form.requestSubmit();
}

let playing = 0;
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
openBoxes(document, new Map());
showPlay();
playing = setTimeout(playOn, pausePlayMs);
document.querySelector("[data-first]")?.focus();

const events = new EventSource("/events");
events.onmessage = renew;
