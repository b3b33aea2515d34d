import { render } from "preact";
import { BriefsPage } from "../../components/BriefsPage.tsx";
import { listActions } from "../../lib/app/listActions.ts";

const app = document.getElementById("app");
if (!app) throw new Error("briefs.html has no #app");

render(<BriefsPage actions={listActions} />, app);
