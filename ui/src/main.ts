import "./theme/theme.css";
import { mount } from "svelte";
import App from "./App.svelte";
import { putRight } from "./app/webkit";

putRight();
const target = document.getElementById("app");
if (target) mount(App, { target });
