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
  document.addEventListener('submit', event => { if (!event.defaultPrevented) { leaving = true; } });

  // Signed in again in another tab: this page needs the token of the new session.
  const renewToken = async form => {
    const answer = await fetch('/zegel', { headers: { 'X-Requested-With': 'XMLHttpRequest' }, redirect: 'manual' });
    if (!answer.ok) { throw new Error('signed out'); }
    form.elements._csrf.value = await answer.text();
  };

  const autosave = form => {
    const status = form.querySelector('[data-saved]');
    let timer = 0, busy = false, again = false, wait = 800, whenDone = null;
    const show = (text, urgent) => {
      if (status) { status.textContent = text; status.classList.toggle('note', urgent); }
    };
    const tell = text => show(text, false);
    // Said aloud once, however often it is tried again.
    const warn = text => { if (status && status.textContent !== text) { say(text); } show(text, true); };
    const later = delay => { clearTimeout(timer); timer = setTimeout(save, delay); };
    const send = () => fetch(form.dataset.autosave, {
      method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'error',
      headers: { 'X-Schakel-Autosave': '1' }
    });
    async function save() {
      if (busy) { again = true; return; }
      busy = true; again = false; dirty = false;
      try {
        let answer = await send();
        if (answer.status === 403) { await renewToken(form); answer = await send(); }
        // A colleague was first, or a field is refused: trying again is no use, the button shows what is the matter.
        if (answer.status === 409 || answer.status === 422) {
          dirty = true;
          const isText = answer.headers.get('Content-Type').startsWith('text/plain');
          warn(isText ? await answer.text() : document.body.dataset.lost);
          return;
        }
        if (!answer.ok) { throw new Error(answer.status); }
        const version = answer.headers.get('X-Schakel-Version');
        if (version && form.elements.version) { form.elements.version.value = version; }
        wait = 800;
        tell(await answer.text());
      } catch (lost) {
        // The text stays on the page; try again, ever more slowly.
        warn(lost.message === 'signed out' ? document.body.dataset.signedOut : document.body.dataset.lost);
        wait = Math.min(wait * 2, 30000); again = dirty = true;
      } finally {
        busy = false;
        if (whenDone) { const next = whenDone; whenDone = null; next(); } else if (again) { later(wait); }
      }
    }
    form.addEventListener('input', () => { dirty = true; later(800); });
    form.addEventListener('change', () => later(100));
    // An autosave under way first tells its version; else the button would meet its own text as a colleague's.
    form.addEventListener('submit', event => {
      clearTimeout(timer);
      if (!busy) { return; }
      event.preventDefault();
      const button = event.submitter;
      whenDone = () => form.requestSubmit(button);
    });
    // To another page with text just typed: save first, then go.
    document.addEventListener('click', event => {
      const link = event.target.closest('a[href]');
      if (!link || !(dirty || busy) || event.ctrlKey || event.metaKey || event.shiftKey || link.hash) { return; }
      event.preventDefault();
      clearTimeout(timer);
      whenDone = () => { location.href = link.href; };
      if (!busy) { save(); }
    });
  };
  document.querySelectorAll('form[data-autosave]').forEach(autosave);
  // A live region speaks only of what changes: the notices of the page are put in once the page stands.
  const notices = [...document.querySelectorAll('#notice, [data-say]')];
  if (notices.length) {
    setTimeout(() => say(notices.map(notice => notice.dataset.say || notice.textContent).join(' ')), 100);
  }
})();
