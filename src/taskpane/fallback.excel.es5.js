/* global window, document, CSS, __MESSAGE */
/*
 * Runs in any engine, Internet Explorer's too, and says in the page itself why the pane does not come.
 * Written into taskpane.html by the build, before office.js; __MESSAGE(code) becomes the sentence.
 */
(function () {
  function say(text) {
    var place = document.getElementById('fallback');
    if (!place) {
      place = document.createElement('div');
      place.id = 'fallback';
      place.setAttribute('role', 'alert');
      // While office.js does not answer, the page is held up before its body.
      (document.body || document.documentElement).appendChild(place);
    }
    var page = window.location.href.replace(/[?#].*$/, '').replace(/[^/]*$/, 'index.html');
    place.innerText = text.replace('{page}', page);
  }
  function isOld() {
    // Promise.any came with the syntax that the pane is built for; Safari's engine learnt to look behind only in 16.4.
    return (
      !window.Promise || !Promise.any || !window.CSS || !CSS.supports || !CSS.supports('--a', '0') || !looksBehind()
    );
  }
  function looksBehind() {
    try {
      return new RegExp('(?<!a)b', 'u').test('cb') && !!Object.hasOwn && !![].at;
    } catch (error) {
      return !error;
    }
  }
  function check() {
    if (isOld()) say(__MESSAGE('page.fallback.engine'));
  }
  if (document.addEventListener) document.addEventListener('DOMContentLoaded', check);
  setTimeout(function () {
    if (isOld()) check();
    else if (!window.Office) say(__MESSAGE('page.fallback.office'));
    else if (document.documentElement.getAttribute('data-started') !== 'yes') say(__MESSAGE('page.fallback.host'));
  }, 10000);
})();
