/** Stands in until the desk's pages are there. */
document.body.textContent = 'Redaktionen';
