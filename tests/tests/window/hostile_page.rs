//! What runs in the page is not trusted: a script there can do what the page can do, and nothing
//! else. Whatever it tries is refused, and the page stays.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use chrono::DateTime;
use journeys::window::words::t;
use journeys::window::{Home, Page, Tend};
use logbook::Logbook;
use planner::draft::{CheckInDraft, EpisodeDraft, PatientDraft};
use recovery::{ActivityLevel, Context};
use serde_json::{Value, json};

use super::log_book;

const NOW: &str = "2026-03-02T12:00:00+01:00";

/// Commands of Tauri and of plugins that the window is not granted, or that are not there.
const UNGRANTED: [&str; 26] = [
    "plugin:fs|read_file",
    "plugin:fs|write_text_file",
    "plugin:dialog|open",
    "plugin:dialog|save",
    "plugin:dialog|message",
    "plugin:shell|execute",
    "plugin:shell|open",
    "plugin:opener|open_url",
    "plugin:http|fetch",
    "plugin:log|log",
    "plugin:notification|notify",
    "plugin:process|exit",
    "plugin:updater|check",
    "plugin:app|version",
    "plugin:app|app_hide",
    "plugin:path|resolve_directory",
    "plugin:event|emit",
    "plugin:event|emit_to",
    "plugin:resources|close",
    "plugin:window|close",
    "plugin:window|create",
    "plugin:window|set_title",
    "plugin:webview|create_webview_window",
    "plugin:webview|internal_toggle_devtools",
    "plugin:image|from_path",
    "delete_everything",
];

/// Calls a command and says what came of it.
const CALL: &str = "
    const [command, told, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(command, told).then(
        () => done('done'),
        (error) => done(typeof error === 'object' ? JSON.stringify(error) : String(error)),
    );";

/// Calls a command without the key that the page's own calls carry.
const CALL_WITHOUT_KEY: &str = "
    const done = arguments[arguments.length - 1];
    fetch('ipc://localhost/overview', {
        method: 'POST',
        headers: {
            'Content-Type': 'application/json',
            'Tauri-Callback': '1',
            'Tauri-Error': '2',
            'Tauri-Invoke-Key': 'guessed',
        },
        body: '{}',
    }).then(
        async (answer) => done(answer.ok ? await answer.text() : 'refused'),
        () => done('refused'),
    );
    // It is not even answered.
    setTimeout(() => done('refused'), 500);";

/// Everything a page can do to reach a place elsewhere, or to run what is not its own. What gets
/// through is said.
const BREAK_OUT: &str = "
    const [place, done] = arguments;
    const through = [];
    const tried = [];
    const attempt = (name, work) => tried.push(
        Promise.resolve().then(work).then((out) => out && through.push(name), () => undefined),
    );
    const soon = (element, name) => new Promise((settled) => {
        element.onload = () => { if (name !== '') through.push(name); settled(false); };
        element.onerror = () => settled(false);
        setTimeout(() => settled(false), 500);
        document.body.append(element);
    });
    const made = (tag, more) => Object.assign(document.createElement(tag), more);

    attempt('fetch', () => fetch(place, { mode: 'no-cors' }).then(() => true));
    attempt('fetch of a file', () => fetch('file:///etc/passwd').then(() => true));
    attempt('XHR', () => new Promise((settled) => {
        const request = new XMLHttpRequest();
        request.onload = () => settled(true);
        request.onerror = () => settled(false);
        request.open('GET', place);
        request.send();
    }));
    attempt('WebSocket', () => new Promise((settled) => {
        const socket = new WebSocket(place.replace('http', 'ws'));
        socket.onopen = () => settled(true);
        socket.onerror = () => settled(false);
        socket.onclose = () => settled(false);
    }));
    attempt('EventSource', () => new Promise((settled) => {
        const source = new EventSource(place);
        source.onopen = () => settled(true);
        source.onerror = () => { source.close(); settled(false); };
    }));
    attempt('beacon', () => { navigator.sendBeacon?.(place, 'note'); });
    attempt('worker', () => new Promise((settled) => {
        const code = new Blob(['postMessage(1)'], { type: 'text/javascript' });
        const worker = new Worker(URL.createObjectURL(code));
        worker.onmessage = () => settled(true);
        worker.onerror = () => settled(false);
        setTimeout(() => settled(false), 500);
    }));
    attempt('import', () => import(place + '/module.js').then(() => true));
    attempt('import of data', () => import('data:text/javascript,window.broken=1').then(() => true));
    attempt('image', () => soon(made('img', { src: place + '/image.png' }), 'image'));
    // A frame that was blocked is loaded, too, with nothing in it.
    attempt('frame', () => soon(made('iframe', { src: place }), '').then(
        () => document.querySelector('iframe')?.contentDocument?.body?.innerText));
    attempt('frame with a script', () => soon(
        made('iframe', { srcdoc: '<script>top.broken = 1</script>' }), ''));
    attempt('object', () => soon(made('object', { data: place }), 'object'));
    attempt('script from elsewhere', () => soon(made('script', { src: place }), 'script'));
    attempt('style from elsewhere', () => soon(
        made('link', { rel: 'stylesheet', href: place }), 'style'));
    attempt('prefetch', () => soon(made('link', { rel: 'prefetch', href: place }), 'prefetch'));
    attempt('video', () => soon(made('video', { src: place, autoplay: true }), 'video'));
    attempt('inline script', () => {
        document.body.append(made('script', { textContent: 'window.broken = 1' }));
    });
    attempt('inline handler', () => {
        const button = made('button');
        button.setAttribute('onclick', 'window.broken = 1');
        document.body.append(button);
        button.click();
        button.remove();
    });
    attempt('script link', () => {
        const link = made('a', { href: 'javascript:window.broken=1' });
        document.body.append(link);
        link.click();
        link.remove();
    });
    attempt('form', () => {
        const form = made('form', { action: place, method: 'post' });
        document.body.append(form);
        form.submit();
        form.remove();
    });
    attempt('refresh', () => {
        const refresh = made('meta', { httpEquiv: 'refresh', content: '0;url=' + place });
        document.head.append(refresh);
    });
    attempt('window', () => window.open(place) !== null);
    attempt('download', () => {
        const link = made('a', { href: 'data:text/plain,note', download: 'taken.txt' });
        document.body.append(link);
        link.click();
        link.remove();
    });
    attempt('camera', () => navigator.mediaDevices.getUserMedia({ video: true }).then(() => true));
    attempt('place on earth', () => new Promise((settled) => {
        navigator.geolocation.getCurrentPosition(() => settled(true), () => settled(false));
        setTimeout(() => settled(false), 500);
    }));
    attempt('prototype', () => {
        Object.prototype.broken = 1;
        return {}.broken === 1;
    });
    attempt('leaving', () => { location.href = place; });
    Promise.all(tried).then(() => {
        if (window.broken !== undefined) through.push('a script of its own');
        done(through);
    });";

pub(crate) fn tell() {
    let home = Home::new(NOW, (1280, 1000));
    let elsewhere = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let place = format!("http://{}", elsewhere.local_addr().unwrap());
    with_hostile_texts(&home, &place);
    let tend = Tend::start(&home);
    let page = tend.page();
    page.see("<img src=");

    for command in UNGRANTED {
        let said = call(page, command, json!({}));
        let refused = said.contains("not allowed") || said.contains("not found");
        assert!(refused, "{command}: {said}");
    }
    assert_eq!(told(page, CALL_WITHOUT_KEY, Vec::new()), json!("refused"));
    // What it may ask for, it is given: the way itself is not what refuses.
    assert_eq!(call(page, "overview", json!({})), "done");

    let through = told(page, BREAK_OUT, vec![json!(place)]);
    assert_eq!(through, json!([]));
    // Also what does not tell: nothing has come to the place that was named.
    let came = elsewhere.accept();
    assert!(
        matches!(&came, Err(error) if error.kind() == ErrorKind::WouldBlock),
        "{came:?}"
    );
    assert!(nothing_was_taken(&home));

    // The page is still there, and it is the same one.
    assert_eq!(
        page.script("return location.origin", Vec::new()),
        Some(json!("tauri://localhost"))
    );
    assert!(page.shows("<img src="));
    page.press(&t("nav-plan"));
    page.see(&t("nav-plan"));
}

pub(crate) fn tell_of_a_book_in_a_note() {
    let home = Home::new(NOW, (1280, 1000));
    log_book::with_an_ankle_in_recovery(&home);
    let tend = Tend::start(&home);
    let page = tend.page();
    page.see(&t("today-plan"));
    let before = log_book::count(&home, "check_in", "true");
    let said = told(
        page,
        "const [megabytes, done] = arguments;
        const note = 'x'.repeat(megabytes * 1_000_000);
        const draft = { pain: 1, flags: [], function: [], own: [], note };
        const { invoke } = window.__TAURI_INTERNALS__;
        invoke('overview')
            .then(({ episodes }) => invoke('record_check_in', { episode: episodes[0].id, draft }))
            .then(() => done('done'), (error) => done(error.code ?? String(error)));",
        vec![json!(100)],
    );
    assert_eq!(said, json!("too_long"));
    assert_eq!(log_book::count(&home, "check_in", "true"), before);
    // It goes on as if nothing had been.
    page.press(&t("nav-plan"));
    page.see(&t("nav-plan"));
}

fn call(page: &Page<'_>, command: &str, with: Value) -> String {
    let said = told(page, CALL, vec![json!(command), with]);
    said.as_str().unwrap().to_owned()
}

/// What a script calls back with.
fn told(page: &Page<'_>, script: &str, arguments: Vec<Value>) -> Value {
    page.script_async(script, arguments)
        .expect("an answer of the script")
}

/// A log book with texts that would be more than texts in a page that trusted them.
fn with_hostile_texts(home: &Home, place: &str) {
    let now = DateTime::parse_from_rfc3339(NOW).unwrap();
    let file = log_book::place(home);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    let mut logbook = Logbook::open(&file, now).unwrap();
    let patient = PatientDraft {
        name: Some(format!("<script src=\"{place}\"></script>")),
        birth_year: None,
        activity_level: ActivityLevel::General,
        cautions: Vec::new(),
    };
    let episode = EpisodeDraft {
        title: format!("<img src=\"{place}/t\" onerror=\"window.broken = 1\">{{{{ 7 * 7 }}}}"),
        site: "ankle".to_owned(),
        side: None,
        context: Context::Injury,
        onset: now.date_naive(),
        activities: vec!["\u{202e}<b>stairs</b>".to_owned()],
        also: Vec::new(),
    };
    let check_in = CheckInDraft {
        pain: Some(2),
        note: Some(format!(
            "<svg onload=\"window.broken = 1\"><iframe src=\"{place}/n\"></iframe>"
        )),
        ..CheckInDraft::default()
    };
    planner::start_episode(&mut logbook, now, Some(patient), episode, Some(check_in)).unwrap();
}

/// No file of the page's making is anywhere in the home folder.
fn nothing_was_taken(home: &Home) -> bool {
    let mut folders = vec![home.folder().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.file_name().to_string_lossy().contains("taken") {
                return false;
            }
            if entry.path().is_dir() {
                folders.push(entry.path());
            }
        }
    }
    true
}
