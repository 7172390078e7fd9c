// What every page that the server writes can do more with a script: `/` goes to the search box.

addEventListener('keydown', (event) => {
  if (event.key === '/' && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
    event.preventDefault();
    document.getElementById('q').focus();
  }
});
