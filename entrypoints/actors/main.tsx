import { render } from "preact";
import { ActorsPage } from "../../components/actors/ActorsPage.tsx";
import { actorsActions } from "../../lib/app/actorsActions.ts";

const app = document.getElementById("app");
if (!app) throw new Error("actors.html has no #app");

render(<ActorsPage actions={actorsActions} />, app);
