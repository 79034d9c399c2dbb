const header = `
<a class="skip" href="#ask">Skip to the form</a>
<header class="top">
  <div class="wrap">
    <p class="brand"><span class="mark" aria-hidden="true"></span>dci-connect <span class="thin">mock registry</span>
      <span id="live" class="live">connecting</span></p>
    <div class="headline">
      <h1 id="title">Mock registry</h1>
      <p id="plays" class="plays" hidden></p>
    </div>
    <div class="identity">
      <dl id="facts" class="facts"></dl>
      <details id="keys" class="keys" hidden>
        <summary>Key set</summary>
        <ul id="key-list" class="key-list"></ul>
        <pre id="jwks" tabindex="0" aria-label="Key set as published"></pre>
      </details>
    </div>
  </div>
</header>`

const tokenForm = `
<form id="token-form" class="card notice" hidden>
  <h2>Token</h2>
  <p>This mock was started with a token. It is kept in this tab only, and forgotten when the tab is closed.</p>
  <div class="row">
    <label class="field grow">Bearer token <input id="token" type="password" autocomplete="off" required></label>
    <button class="primary" type="submit">Continue</button>
  </div>
  <p id="token-problem" class="problem" role="alert"></p>
</form>
<p id="failure" class="card notice problem" role="alert" hidden></p>`

const kinds = `
<fieldset id="kinds" class="kinds">
  <legend class="unseen">Kind of query</legend>
  <label><input type="radio" name="kind" value="idtype-value" checked><span>Identifier</span></label>
  <label><input type="radio" name="kind" value="predicate"><span>Predicate</span></label>
  <label><input type="radio" name="kind" value="expression"><span>Expression</span></label>
</fieldset>`

const fields = `
<div id="for-idtype-value" class="row">
  <label class="field short">Type <input id="type" list="types" autocomplete="off" spellcheck="false" autocapitalize="off"></label>
  <label class="field grow">Value <input id="value" autocomplete="off" spellcheck="false" autocapitalize="off"></label>
  <datalist id="types"></datalist>
</div>
<div id="for-predicate" hidden>
  <p class="hint">All must hold. With <code>in</code>, write values with commas.</p>
  <div id="comparisons"></div>
  <button id="add" class="quiet" type="button">Add a comparison</button>
  <datalist id="attributes"></datalist>
</div>
<div id="for-expression" hidden>
  <label class="field">Expression <textarea id="expression" rows="7" spellcheck="false" autocapitalize="off"></textarea></label>
</div>
<div id="for-beneficiary" hidden>
  <label class="field">Enrolment <textarea id="beneficiary" rows="12" spellcheck="false" autocapitalize="off"></textarea></label>
</div>
<div id="for-transaction" hidden>
  <label class="field">Transaction <input id="transaction" autocomplete="off" spellcheck="false" autocapitalize="off"></label>
  <p class="hint">The <code>transaction_id</code> of an earlier search of this page: the last one stands here.</p>
</div>`

const options = `
<details class="options">
  <summary>Options</summary>
  <div class="row">
    <label class="field grow">This request is <select id="signing">
      <option value="signed">signed with the page’s own key</option>
      <option value="unsigned">not signed</option>
      <option value="altered">signed, then altered on the way</option>
    </select></label>
    <label id="entity-field" class="field grow" hidden>Records of <select id="entity">
      <option value="">the registry’s usual kind</option>
      <option value="Group">households (Group)</option>
      <option value="Member">persons (Member)</option>
    </select></label>
    <label id="event-field" class="field grow" hidden>reg_event_type <input id="event" list="events" autocomplete="off" spellcheck="false" autocapitalize="off"></label>
    <datalist id="events"><option value="birth"><option value="death"><option value="marriage"><option value="divorce"></datalist>
    <label id="type-field" class="field grow">reg_type <input id="reg-type" placeholder="as usual" autocomplete="off" spellcheck="false" autocapitalize="off"></label>
    <label id="record-field" class="field grow">reg_record_type <input id="record-type" placeholder="as usual" autocomplete="off" spellcheck="false" autocapitalize="off"></label>
    <label id="page-field" class="field short">Records a page <input id="page-size" type="number" min="1" max="500" value="10" inputmode="numeric"></label>
  </div>
</details>`

const result = `
<div id="result" class="result" hidden>
  <div id="told" role="status"></div>
  <details open><summary>Answer</summary><pre id="answer" tabindex="0" aria-label="Answer"></pre></details>
  <details><summary>Request</summary><pre id="sent" tabindex="0" aria-label="Request"></pre></details>
</div>`

const ask = `
<section id="ask" class="card" aria-labelledby="ask-title" tabindex="-1">
  <h2 id="ask-title">Ask</h2>
  <h3>Identifiers to try</h3>
  <ul id="samples" class="samples"></ul>
  <details id="more" class="options">
    <summary id="more-title">More</summary>
    <ul id="more-samples" class="samples"></ul>
  </details>
  <form id="form">
    <h3>Or write a query</h3>
    <div class="row">
      <label class="field grow">Operation <select id="operation"></select></label>
      ${kinds}
    </div>
    ${fields}
    ${options}
    <button id="submit" class="primary" type="submit">Ask</button>
  </form>
  ${result}
</section>`

const exchanges = `
<section id="exchanges" class="card" aria-labelledby="exchanges-title">
  <div class="section-head">
    <h2 id="exchanges-title">Exchanges</h2>
    <span id="count" class="count"></span>
    <button id="pause" class="quiet" type="button" aria-pressed="false">Pause</button>
  </div>
  <p id="news" class="unseen" role="status" aria-live="polite"></p>
  <div id="nothing" class="nothing">
    <p>Nothing received yet. Click an identifier, or let a client ask:</p>
    <pre id="try" tabindex="0" aria-label="A command to try"></pre>
  </div>
  <ol id="list" class="list" reversed></ol>
</section>`

/** What stands in the page's body. It holds no value of any mock. */
export const pageBody: string = `${header}
<main class="wrap">
${tokenForm}
<div id="content" class="content" hidden>
${ask}
${exchanges}
</div>
<noscript><p class="card notice">This page needs its script to show what the mock received.</p></noscript>
</main>`
