import { render } from "preact";
import { Popup } from "../../components/Popup.tsx";
import { askAhead } from "../../lib/app/openActiveTab.ts";
import { popupActions } from "../../lib/app/popupActions.ts";
import { readSettings } from "../../lib/platform/settings.ts";

const app = document.getElementById("app");
if (!app) throw new Error("popup.html has no #app");

askAhead();
const { points } = await readSettings();
render(<Popup actions={popupActions(points)} points={points} />, app);
