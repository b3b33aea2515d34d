/** The shape of a brief to come. The same lines stand in popup.html, so that the popup has its shape before any script runs. */
export function Loading() {
  return (
    <div class="loading" aria-busy="true">
      <p class="for-screen-readers" role="status">
        Reading the page
      </p>
      <span class="bar bar-title" />
      <span class="bar bar-meta" />
      <span class="bar" />
      <span class="bar" />
      <span class="bar" />
    </div>
  );
}
