/* global window, document, CSS, __MESSAGE */
/*
 * Runs in any engine, Internet Explorer's too, and says in the page itself why the page does not come.
 * Written into index.html and tien-do.html by the build; __MESSAGE(code) becomes the sentence.
 */
(function () {
  function check() {
    // Promise.any came with the syntax that the page is built for; Safari's engine learnt to look behind only in 16.4.
    if (window.Promise && Promise.any && window.CSS && CSS.supports && CSS.supports('--a', '0') && looksBehind())
      return;
    var place = document.createElement('div');
    place.id = 'fallback';
    place.setAttribute('role', 'alert');
    place.innerText = __MESSAGE('page.fallback.page');
    document.body.appendChild(place);
  }
  function looksBehind() {
    try {
      return new RegExp('(?<!a)b', 'u').test('cb') && !!Object.hasOwn && !![].at;
    } catch (error) {
      return !error;
    }
  }
  if (document.addEventListener) document.addEventListener('DOMContentLoaded', check);
})();
