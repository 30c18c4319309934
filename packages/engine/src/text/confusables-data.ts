// Written by scripts/make-confusables.mjs from Unicode's confusables.txt 15.0.0 (UTS #39); do not edit.
// The data are © Unicode, Inc., under the Unicode License V3: https://www.unicode.org/license.txt

/**
 * A line an ASCII letter or digit: the code points, in hexadecimal, that a reader takes for it. What NFKC
 * turns into ASCII is not listed.
 */
export const confusablesData = `
2: 1a7 3e8 14bf a644 a75a
3: 1b7 21c 417 4e0 2ccc a76a a7ab
4: 13ce
5: 1bc
6: 431 13ee 2cd2
8: 222 223
9: 2cca a76e
A: 391 410 13aa 15c5 a4ee
B: 392 412 13f4 15f7 a4d0 a7b4
C: 3f9 421 13df 2ca4 a4da 10415
D: 13a0 15de 15ea a4d3
E: 395 415 13ac a4f0
F: 3dc 15b4 a4dd a798
G: 50c 13c0 13f3 a4d6
H: 397 41d 13bb 157c 2c8e a4e7
I: 196 399 406 4c0 2c92 a4f2
J: 37f 408 13ab 148d a4d9 a7b2
K: 39a 41a 13e6 2c94 a4d7
L: 13de 14aa 2cd0 a4e1 1041b
M: 39c 3fa 41c 13b7 15f0 2c98 a4df
N: 39d 2c9a a4e0
O: 39f 41e 555 2c9e a4f3 10404
P: 3a1 420 13e2 146d 2ca2 a4d1
R: 1a6 13a1 13d2 1587 a4e3
S: 405 54f 13d5 13da a4e2 10420
T: 3a4 422 13a2 2ca6 a4d4
U: 54d 144c a4f4
V: 474 13d9 142f a4e6
W: 51c 13b3 13d4 a4ea
X: 3a7 425 2cac a4eb a7b3
Y: 3a5 423 4ae 13a9 13bd 2ca8 a4ec
Z: 396 13c3 a4dc 102f5
a: 251 3b1 430 1d00 ab7a
b: 184 299 42c 432 13cf 13fc 1472 15af
c: 3f2 441 1d04 2ca5 abaf 1043d
d: 501 13e7 146f 1d05 a4d2 ab70
e: 435 4bd 1d07 ab32 ab7c
f: 584 1e9d a799 ab35
g: 18d 261 262 50d 581 13fb 1d83 ab90
h: 29c 43d 4bb 570 13c2 ab8b
i: 131 269 26a 37a 3b9 456 4cf 13a5 a647 ab75
j: 3f3 458 1d0a ab7b
k: 138 3ba 43a 1d0b 2c95 abb6
l: 1c0 29f 2cd1 abae 10443
n: 578 57c
o: 3bf 3c3 43e 585 1d0f 1d11 2c9f ab3d 1042c
p: 3c1 440 1d18 1d29 2ca3 abb2
q: 51b 563 566
r: 280 433 1d26 2c85 ab47 ab48 ab71 ab81 aba2
s: 1bd 455 a731 abaa 10448
t: 3c4 442 1d1b ab72
u: 28b 3c5 57d 1d1c a79f ab4e ab52
v: 3bd 475 1d20 aba9
w: 26f 461 51d 561 1d21 ab83
x: 445 1541 157d
y: 263 28f 3b3 443 4af 1d8c 1eff ab5a
z: 1d22 ab93
`
