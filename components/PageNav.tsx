interface Props {
  readonly here: "briefs" | "later" | "actors" | "compare";
}

const PAGES = [
  { name: "briefs", label: "Briefs", address: "briefs.html" },
  { name: "actors", label: "Actors", address: "actors.html" },
  { name: "later", label: "Later", address: "briefs.html?part=later" },
] as const;

/** The pages of what was saved. */
export function PageNav({ here }: Props) {
  return (
    <nav class="page-nav" aria-label="Pages">
      {PAGES.map(({ name, label, address }) => (
        <a key={name} href={address} aria-current={name === here ? "page" : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
