import { render } from "preact";
import { ComparePage } from "../../components/compare/ComparePage.tsx";
import { compareActions } from "../../lib/app/compareActions.ts";

const app = document.getElementById("app");
if (!app) throw new Error("compare.html has no #app");

render(<ComparePage actions={compareActions} />, app);
