// A statement's own page is whole without this. `/` goes to the search box, as on every page.

addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    document.getElementById('q').focus();
  }
});
