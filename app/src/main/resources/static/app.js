// Makes the pages quicker, never needed: each form also works without this file.
(() => {
  'use strict';
  const live = document.getElementById('live');
  const say = text => { if (live) { live.textContent = text; } };

  // A refused form: the summary takes the focus.
  const problems = document.querySelector('.err');
  if (problems) { problems.focus(); }

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
  }

  // Typed and not saved yet: the browser asks before it leaves.
  let dirty = false;
  let leaving = false;
  addEventListener('beforeunload', event => { if (dirty && !leaving) { event.preventDefault(); } });
  for (const form of document.querySelectorAll('form')) {
    form.addEventListener('submit', () => { leaving = true; });
  }

  // Signed in again in another tab: this page needs the token of the new session.
  const renewToken = async form => {
    const answer = await fetch('/zegel', { headers: { Accept: 'text/plain' }, redirect: 'error' });
    if (!answer.ok) { throw new Error('signed out'); }
    form.elements._csrf.value = await answer.text();
  };

  const autosave = form => {
    const status = form.querySelector('[data-saved]');
    let timer = 0, busy = false, again = false, wait = 800;
    const tell = text => { if (status) { status.textContent = text; } };
    const later = delay => { clearTimeout(timer); timer = setTimeout(save, delay); };
    const send = () => fetch(form.dataset.autosave, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error',
      headers: { 'X-Schakel-Autosave': '1' }
    });
    async function save() {
      if (busy) { again = true; return; }
      busy = true; again = false;
      try {
        let answer = await send();
        if (answer.status === 403) { await renewToken(form); answer = await send(); }
        if (answer.status === 409) { tell(document.body.dataset.stale); return; }
        if (!answer.ok) { throw new Error(answer.status); }
        const version = answer.headers.get('X-Schakel-Version');
        if (version && form.elements.version) { form.elements.version.value = version; }
        dirty = again; wait = 800;
        tell(await answer.text());
      } catch (lost) {
        // The text stays on the page; try again, ever more slowly.
        tell(lost.message === 'signed out' ? document.body.dataset.signedOut : document.body.dataset.lost);
        wait = Math.min(wait * 2, 30000); again = true;
      } finally {
        busy = false;
        if (again) { later(wait); }
      }
    }
    form.addEventListener('input', () => { dirty = true; later(800); });
    form.addEventListener('change', () => later(100));
    form.addEventListener('submit', () => clearTimeout(timer));
  };
  document.querySelectorAll('form[data-autosave]').forEach(autosave);
  if (live && live.textContent.trim()) { const text = live.textContent; live.textContent = ''; setTimeout(() => say(text), 100); }
})();
