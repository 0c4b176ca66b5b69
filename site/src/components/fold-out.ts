/** Closes its sheet on Escape and on a press outside. */
class FoldOut extends HTMLElement {
  connectedCallback(): void {
    const details = this.querySelector('details');
    document.addEventListener('pointerdown', (event) => {
      if (details?.open && !this.contains(event.target as Node)) details.open = false;
    });
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !details?.open) return;
      details.open = false;
      details.querySelector('summary')?.focus();
    });
  }
}

customElements.define('fold-out', FoldOut);
