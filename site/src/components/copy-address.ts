/** Copies the address of a page; without leave to do so there is no button. */
class CopyAddress extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !navigator.clipboard) return;
    this.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(this.dataset.address ?? '');
      button.textContent = this.dataset.done ?? '';
    });
  }
}

customElements.define('copy-address', CopyAddress);
