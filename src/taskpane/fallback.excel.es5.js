/* global window, document, CSS, __MESSAGE */
/*
 * Runs in any engine, Internet Explorer's too, and says in the page itself why the pane does not come.
 * Written into taskpane.html by the build; __MESSAGE(code) becomes the sentence.
 */
(function () {
  function say(text) {
    var place = document.getElementById('fallback');
    if (place) {
      place.innerText = text;
      place.style.display = 'block';
    }
  }
  function check() {
    if (!window.Promise || !window.Map || !window.CSS || !CSS.supports || !CSS.supports('--a', '0')) {
      say(__MESSAGE('pane.fallback.engine'));
    }
  }
  function started() {
    return document.documentElement.getAttribute('data-started') === 'yes';
  }
  if (document.addEventListener) document.addEventListener('DOMContentLoaded', check);
  setTimeout(function () {
    if (!window.Office) say(__MESSAGE('pane.fallback.office'));
    else if (!started()) say(__MESSAGE('pane.fallback.host'));
  }, 10000);
})();
