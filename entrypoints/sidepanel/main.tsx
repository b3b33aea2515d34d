import { render } from "preact";
import { Panel } from "../../components/panel/Panel.tsx";
import { listActions } from "../../lib/app/listActions.ts";
import { panelActions } from "../../lib/app/panelActions.ts";
import { onBriefWanted } from "../../lib/platform/panel.ts";
import { readSettings } from "../../lib/platform/settings.ts";

const app = document.getElementById("app");
if (!app) throw new Error("sidepanel.html has no #app");

const { points } = await readSettings();
render(<Panel popup={panelActions(points)} list={listActions} points={points} onBriefWanted={onBriefWanted} />, app);
