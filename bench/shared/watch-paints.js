// Runs in a page before its own code: notes when figures first came on the screen (`firstPainted`), and how long after a key was pressed
// they last did again (`moved`), in milliseconds.

let pressedAt;

addEventListener('keydown', ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });

new MutationObserver((changes) => {
  if (globalThis.firstPainted === undefined && document.querySelector('main tbody td')) {
    afterPaint((now) => (globalThis.firstPainted ??= now));
  }
  if (pressedAt !== undefined && changes.some(isOfFigures)) {
    afterPaint((now) => (globalThis.moved = now - pressedAt));
  }
}).observe(document, { subtree: true, childList: true, characterData: true });

/** A frame begins with its callbacks and is painted after them: a message that is sent there comes when that is done. */
function afterPaint(work) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => work(performance.now()));
    port1.start();
    port2.postMessage(null);
  });
}

function isOfFigures({ target, addedNodes }) {
  const element = target instanceof Element ? target : target.parentElement;
  if (element?.closest('table')) return true;
  return [...addedNodes].some(
    (node) => node instanceof Element && (node.matches('table') || node.querySelector('table') !== null),
  );
}
