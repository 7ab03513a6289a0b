/* global window, document, CSS, __MESSAGE */
/*
 * Runs in any engine, Internet Explorer's too, and says in the page itself why the page does not come.
 * Written into index.html by the build; __MESSAGE(code) becomes the sentence.
 */
(function () {
  function check() {
    if (window.Promise && window.Map && window.CSS && CSS.supports && CSS.supports('--a', '0')) return;
    var place = document.getElementById('fallback');
    if (!place) return;
    place.innerText = __MESSAGE('pane.fallback.page');
    place.style.display = 'block';
  }
  if (document.addEventListener) document.addEventListener('DOMContentLoaded', check);
})();
