import { render } from "preact";
import { ListPage } from "../../components/list/ListPage.tsx";
import { listActions } from "../../lib/app/listActions.ts";

const app = document.getElementById("app");
if (!app) throw new Error("briefs.html has no #app");

render(<ListPage actions={listActions} />, app);
