"""Made by `python3 -m freshtrack_deploy.failures.signatures`: word, then the wordings found through it."""

# ruff: noqa: E501

from __future__ import annotations

WORDS = """\
0	f47
08006	f355
0x	c94
1	f48 f234 g35 g408 g418 g446 h175 h176 h177
10	d310
1007	e196
1008	e202
101	d315 d615 f409 h314 h315 h316
1021	e248
1026	e251
1034	e273
1037	e259
1038	e260
104	f411 h290 h291 h292
1040	e177
1044	e219
1045	e145 e147 e148 f354
1046	e237
1049	e182 f358
1050	e197
1051	e184
1054	e185
1060	e199
1061	e200
1062	e198
1064	e230
1067	e245
1091	e186
110	d317 d617 f413 h325 h326 h327
111	d313 d613 e165 f408 h276 h277 h278
1114	e246
1115	e239
1129	e179
113	d314 d614 f410 h302 h303 h304
1130	e156
1142	e220
1143	e221
1146	e183
1147	e193
115	d616
1193	e235
1194	e272
12	g13 h105 h106 h107
1205	e213
1213	e215
1217	e207
1227	e222
1231	e243
124	f694 i538 i539 i540
1251	e284
126	b205 b206 f691
1265	e244
127	b203 b204 f690 i534 i535 i536 i537
1290	e223
13	a6 d114 d611 e254 h164 h165 h166 h167 h172
130	f692 i544 i545
1305	e187
137	b199 b200 f98 f99 f235 f237 f238 f689 i523 i524 i525 i526 i527 i528 i531
1370	e224
1396	e188 e201
143	f693 i541 i542 i543
1451	e208
1452	e209
15	h414
1524	e283
16	g3 h269
1698	e146
17	h240 h241 h242
18	a229 c144 d308 g4
1820	e158
1836	e229
1862	e154
1969	e280
2	d153 d311 e194 e258 g36 g409 g419 h345 h346
20	d309 h373
2002	e160 e161 e162
2003	e167
2005	e168
2006	e169
2013	e170
2026	e181
203	d77 d78
2059	e282
2061	e281
21	h374
216	d82
217	d79
23	g48
23000	f361
23505	f362
26	g20 h271
27	g22
28	a231 e252 f340 g14 h66 h67 h68
28000	e151
3	f50 g37
30	h152 h153 h154
3024	e277
35	a225 f337 g5
3572	e218
37	a234 g18
3730	e211
39	c336 h256 h257
4	f51 g38
400	g540 g541 g542 g543 g544 g545 g546 g547 g548 g565
401	f504 g404 g405 g407 g410 g411 g412 g413 g430 g432 g436 g571
403	e444 f505 g414 g415 g417 g420 g421 g422 g423 g431 g433 g437 g572
404	f425 g442 g443 g444 g445 g447 g448 g449 g450 g451 g458 g459 g461 g463 g465
405	g549 g550 g551
406	g567
407	g424 g425 g426 g427 g428 g429
408	g521 g522 g523 g524 g525 g526 g527
409	g528 g529 g530 g531 g532 g533 g534 g535 g536 g537 g539
410	g452 g453 g455 g456 g457
411	g566
412	g538
413	g561 g562 g563
415	g552
416	g564
422	g553 g554 g556 g557 g558 g559 g560
429	g466 g467 g468 g469 g470 g471 g472 g473 g474 g514
42p01	f357
42p07	f363
42s01	f360
42s02	f356
42s22	f359
43	g40
45	g42
47	g41
48	g39
5	a94 f52 f489 g0
50	g507 g508 g509 g510 g511 g516
500	g475 g476 g478 g479 g480 g481 g482 g517
502	g483 g484 g486 g487 g488 g489 g490 g518
503	g491 g492 g493 g494 g495 g496 g497 g498 g519
504	g499 g500 g502 g503 g504 g505 g506 g520
507	g568 g569
51	a233 g24
52	a226 g6 g512 g513
53	g30
530	g87
54	g31
55	a227 g7
550	g91 g92
56	a228 c143 f338 g8
58	g28
59	g29
6	a223 f53 f335 g1
60	a232 g25
61	g44
63	g46
66	g21
67	g16
7	a224 f54 f336 g2
70	g47
77	g23
78	g19
8	f55
80	g32
82	g33
83	g34
9	f56 f97 f405 g15 h142 h144 h145 i529 i530
90	g26
91	g27
92	a230 c145 g9
94	g17
95	g10
96	g11
97	g12
98	d119 f412 h223 h224 h225
aaaa	d222
aadsts	g356
abgelaufen	h328
abhängigkeiten	a59
abort	c155 c157
aborted	g396 g621 g641 h393
absent	i443
absolute	d48
acceptable	f638
accepting	e74 e77 e80
accepts	b190
acceso	i37
access	c150 c267 d1 e149 g106 g369 g384 h191 i19 i20 i423
access_refused	e413
accessdenied	g258
accessdeniedexception	f550 g259
accessible	c25 c266
accessing	g185
accessnotconfigured	g364
accordée	h169
account	c214 c240 c241
acl	d195
acquire	c412 c428 f544 g177 i83 i84 i85 i89
acquiring	g171 i120 i121
action	a146 d173 e350 g115
activated	f250 f282
active	d18 d19 i365
actively	h283
adapting	d201
add	b142
added	c112
address	d125 f549 h221 h232 i251
administration	a20
administratively	c213
administrator	e72 h205
admission	b299
again	a257 c174 d420
against	f328
agent	a373 a375 c217 c219
agree	d250
ah00526	d171
ah00534	d172
ah00558	d186
alert	d187 d365 d367 d384
algorithm	c200
alias	b256
allocate	c372 f295 h103 h118 h131 h134
allocated	b25 b279 i142
allocating	c280
allocation	c391 f403 h119 h121
allotted	i165
allouer	h128
allowed	c115 e157 i325 i492
already	b24 c129 h230 h231 i132 i148 i502
already_enabled	d502
already_exists	g295
alreadyexists	b275 g290 g395
also	a124
alternative	d337
ambiguous	c122
anchors	d363
anderen	a18
anonymous	e64
another	i102
apache	d185
api	b11 b15 g366 g381 g383 i23
apk	a254 a258
apparently	d588
appear	d244 e119 f28 i385
appears	d589
append	e322
applicable	d21
application	g354
applicationcontextexception	f530
apply	c107 c127
appropriate	d242
apps	a313
apt	a92 g148
architecture	a131
archive	a140 a235 a265 c354 c358 c382 c437 c440 i74 i75 i77
archives	a104
archivo	h247 h350
archivos	h161
area	a133
arg	c276
args	e315
argument	a168 b114 c293 d446 d510 f381 f658 g189 i240 i256 i276 i279 i322 i505
arguments	d131 f652 f662 g128 g131 g372 i285
arithmetic	h22 h29
armor	a344
arrêté	h140
artifact	f457 f485 f486 f487 f488 f497 f498
asked	b288
askpass	d454
assertion	h400 h401
assertionerror	f594
assez	a31
assignment	d44 d55
associated	g588
atteindre	h306
attempt	d456 e380
attempted	a204
attempting	g102
attente	i168
attribute	d264 g126 g199 g204 g224 i335
attributeerror	f599
attrs	c298
aufgelegt	h418
aufgelöst	g50
aufruf	i513
autentificación	e8 i40
auth	c264 c265 e292
authenticate	e345 e346 f131 g103
authenticated	d352 i15
authentication	b182 c18 c222 e0 e11 f262 f502 g63 g104 i0 i1 i14 i34
authentication_error	g391
authenticationfailed	g359
authentification	i39
authentifizierung	i38
autherror	e347
authfailure	g256
author	c76
authority	d228 d325
authorization	d469 f503 g62 i22
authorizationfailed	g358
authorizations	d217
authorized	d464 e348 f499 g269 i18
automatic	c58
automatically	g352
autre	a17
available	a136 a170 e44 g117 i409
awaiting	b172
away	e176
az	g355
back	b323
backend	c411 d192 g206
background	e296
backoff	d105
bad	d273 d535 i516
bad_alloc	h111
badname	d443
badrequest	b298
badzipfile	f20
banner	c191 c234
base64	d161
baseurl	a176
basic	b90 c23 f330
be	d30 g109 i410 i411
beandefinition	f532
become	g97 g100
beendet	h415
befehl	h38
being	b39 b42 e38 i125
bekannt	g595 g596
belegt	h265
berechtigung	h168
berkeley	a219
best	a196
between	f392
bin	f374
binary	f157 h52
bind	b30 d115 d117 d120 d123 d124 e320
bindexception	f547
binding	d236 d238
bio_connect	d312
bio_new_file	d154
bit	d462
blob	c99 g174
block	c339 e114 g188
blocked	e180
blocking	f391
bloqueado	i128
bloquear	a15
boolean	c79
bootstrap	e448
both	a197 c275
bound	i143
branch	c31 c54 c106 e453
breaks	a55 a307
bringing	b211
broken	g647 h298
broker	e437
brokers	e440
bucket	c311
bucketalreadyexists	g288
bucketalreadyownedbyyou	g289
buffer	e262
build	f96 f559 f563
builderror	f297
built	f387
bundle	f245
bundler	f252
bus	d68 d69 h391
busy	d584 d585 d594 h261 h270 i500 i501
busygroup	e317
busykey	e316
byte	g60
bzip2	c334
ca	d366
caa	d252
cache	a19 f643
caching_sha2_password	e153
caddyfile	d204
calculate	b144
call	f348 f688 g214
called	f567
caller	g371
calling	b348 b361
canceled	b18 d4 g645 h420
canceling	e45 e46
cancelled	h419
canonicalize	c253
capability	b117
cargo	f366
cast	e144
caught	h411
caused	b51
caution	c359
cc1plus	f668
ce	h348
central	c340 f541
cert_has_expired	d346
certbot	d239
certificate	d164 d165 d240 d241 g68
certificate_verify_failed	d332
certificateexception	d357
certificates	d216
certification	d340
certpathvalidatorexception	d358
chain	d488 d491 d505
challenge	d227 d234
challenges	d229
change	a312
change_dir	c259
changed	c186 c373
changes	a314 c63
channel	a328
character	e240 g200 i186 i225 i252
chart	b338 b339 b341 b343 b345
chdir	d80
check	a347 c325
checked	c68
checking	b193
checkpoint	e117 e118 e124
checksum	a190 a266 c405 e116 f287 g166 i45 i46 i48 i56 i57
checksums	c403 g240 g241
child	c394 c396
choice	g325 i245
chpasswd	d451
chroot	c268
cipher	c197 d381 d382
ciphertext	c423
circular	b252 b254
class	f349 f460
classnotfoundexception	f461
clean	c295
clearsigned	a67
client	b17 e445 g440 g441 g464 g614
client_loop	c251
clients	e69
closed	c194 c231 c250 g620 g622 g643 h296 i466
cluster	b290 e133
cluster_block_exception	e430
clusterdown	e302
clusternotfoundexception	g283
clusters	e86
cmake	f649
cmake_	f633
cmake_c_compiler	f660
cmake_root	f645
cmakelists	f631
codename	a75
collation	e390
collect2	f671
collection	e353 g116 g121
column	e20 e192 e205 e386 e398
combined	i315
command	f149 f276 h37
commande	h39
commandline	a93
commands	f613
commences	f615
commit	c135
common	d330
communicate	a321 a322 a324
compatibility	f655
compatible	f280 f281 f312
compil	f611
compilation	f555 f556 f558 f586 f588
compile	f509
compiler	f521 f634 f647 f667
complete	b208
complété	h416
compose	b219 b221 b228 b241
composer	f299 f303 f318 f325
compressed	c322 c330 c332 c352
compression	c349
comprise	a87
compute	b139
computed	c397 c398
concluded	c66
condition	b304
conditional	g143 h10
conditionalcheckfailedexception	g175
conexión	i482
conf	d184
conffile	a143 a144
config	b68 c5 c9 c13 c80 c130 c418 c420 i231 i233 i234
configuration	c202 d181 d262 f629 g225 i229 i230 i232 i235 i237 i238 i304
configure	f642
configured	f183 g230 i291
configuring	g248
confinement	a325
conflict	a303 b43 b276 e132 f66 f283 f323 f535 g302 i113
conflicting	a302 i136
conflictingoperation	g299
conflicts	a53 a54 a130 a203 a205 a206 a207 f322 i135
connect	c288 d71 d215 e85 e174 i452 i453 i455 i456 i457
connectexception	f481
connecting	c220
connection	h332 i152 i464 i465
connectionreset	f2
connections	e71 e178
connectivity	b29 b31
connecttimeout	h338
connecttimeouterror	f7
connecttimeoutexception	f492
connexion	i481
constraint	e401
constraints	f25
contact	i447 i448 i449 i450 i451
contain	c131 f308 f423
container	b22 b23 b61 b161 b162 b257
containerfile	b138
containerport	b104
containers	b155
contains	b239 c427 d591 d595 e98 e111
content	f285
contention	i130
contents	g114
context	b77 b178 b271 b272 b273
continue	f577
control	d11 e25
controller	g105
convergence	f534
conversation	e342
conversion	f687
converting	b295 b346
copy	b140
correct	a52 a100 a184 f80
corrupt	c133 c333 i60 i64
corrupted	a295 a296 a298 i61 i63
corruption	i65
couldn	a40 e331 f142 i398 i454
cowardly	c366
cpio	a236 a237
cpus	b110
crash	i371
crashed	e268
crashloopbackoff	b319
crate	f370
crc	a343 c324 c342 c384 i69 i70
create	c3 c10 c14 c15 e212
createcontainerconfigerror	b322
credential	b93 g247
credentials	e414 e429 f329 f332 g380 i3 i4 i21
crontab	d530 d540
cross	h385
cuota	h98
curly	f590
current	b301 b310 c45 e141 f63
currently	d396 i107
cxxabi	h63
cycle	b253 g215
cyclic	d64
daemon	b6 b7 b10 c274 d546 i375
damaged	c316 c442 i62
data	c378 i445
database	a253 a290 a291 e18 e189 e203 e372 e383
dataset	e300
datatype	e402
date	d438 f310 i346
day	d533
db	e323 e324
dbinstancenotfound	g280
dbpathinuse	e355
dbus_session_bus_address	d73
dead	i376
deadline	b306 b307 b331 g613 g615
deadline_exceeded	g616
deadlineexceeded	g402
deadlock	e42 e216 i124
dearmoring	a365
debian	a115 a116
declaration	g203
declared	b224 b225
declares	f437
declined	c105
decode	i211
decoder	c371
decoding	c337
decompression	c328
decrypt	d289
decryption	a350 g101
default	b12 d134 g353
defined	f304 i144 i292
defines	f184
definition	f676 g192 g210
definitions	d430
delai	i166
delayed	c395
delete	d495 e432
deleted	d496
denied	b180 b181 c114 e225 i490
depend	e34
dependencies	a200 a304 f65 f508 f564 i79 i80
dependency	f402 f637
dependencyviolation	g303
depends	b234 f69
deploy	c116
deployed	b337
deployment	f269 f270
deprecated	i300
depsolve	a199
depth_zero_self_signed_cert	d342
desconocido	g598
dest	c257
destination	d516 g119 h310
destined	d539
destructive	d63
detect	c75
detected	c343 g134
dev	a367 a368
device	d570 d573 d580 h86 h353
dial	b1 b8 b9 b309 i486
didn	c307
different	f59
digest	a239 a288 b195 i44
dir	e256
directive	d126 d143 d202 e308 f435 i248 i259
directory	a101 c309 e365 h343 h363 h365
dirmngr	a363 a364
disabled	g362
disappeared	f454
disconnect	c139 c177 c195
disconnected	g646 i483
discovery	g181
disk	h79
disponible	h71
dispositivo	h267
disque	h97
distribution	f35 f89
distutils	f77
divergent	c67
division	e134 h20
dns	a274 d223
dns_rdata_fromtext	d276
doas	d466
docker	b120
dockerfile	b128 b129 b130 b131 b135 b136
documentroot	d175
doesn	a189 b267 e190 i392
domain	e81
don	a29 f290 h216
dossier	h369 h370
dot	d251
double	h399
doveconf	d261
down	h273 h322 i374
downgraded	a50
downgrades	a51
download	b342 f396 f397 f400 g186 i471 i472 i473 i474
downloaded	f284 f333
downloading	a247 a248 i475
dpkg	a111 a112 a147 a153
driver	a84 b166
droits	a2
drop	e195
dropped	e33
dubious	c72
dump	e120
dumped	h389
duplicate	e206 g201 g293 i137 i192 i303
during	b16 g132
dynamic	c209 f345
déjà	e30 h252
délai	i167
démarré	i383
dépendances	a60
e0	f414
e11000	e351
e155004	c159
e155007	c167
e155015	c169
e160013	c166
e170001	c164
e170013	c161
e175012	c162
e200009	c168
e215004	c165
e401	f123
e403	f124
e404	f134
e429	f112
e5	f111
e730061	c163
eacces	d116 f206 h163
eaddrinuse	h222
eai_again	f103 g591
early	c137
eauthunknown	f126
ebadchecksum	f193
ebadengine	f168
ebadplatform	f170
ebusy	h262
econn	i485
econnaborted	g644
econnrefused	f101 f114 h275
econnreset	f102 h289
edquot	h94
eexist	f200 h239
efbig	h100
effective	d468
ehostunreach	f104 h301
ein	h367
eintegrity	f186
einvalid	f173
einvalidpackagename	f167
einvalidtagname	f166
eisdir	h366
either	d253
ejecución	i384
ejsonparse	f162
element	d507
elevated	h204 h206
elifecycle	f227 f230
eloop	h376
emerg	d137 d152
emfile	h147
empty	c52 c89 c433 e131 f622 h254 i344 i345
enabled	a178 g363
enametoolong	h378
encoding	e110
encontrado	i431
encountered	a66 a154
encrypted	c365 e374
encryption	f365
encuentra	i432
end	c323 d160 e123 h5 i228
ending	d205
endpoint	g308 g316 g317 g334
endpointconnectionerror	g312
endpoints	b38 b45
ends	c335
eneedauth	f125
enetdown	h321
enetunreach	f105 h313
enfile	h148
engine	f169
enodev	h354
enoent	f155 f156 h344
enomem	h104
enospc	f209 h65
enotdir	h364
enotempty	f204 h255
enotfound	f100 f115 g592
enough	h74 h75 h76 h122 i284
enter	c226 d444 d445 f331
entered	d9 d104
enthält	a72
entitlement	a221
entityalreadyexists	g291
entries	d414
entry	a77 d213 d246 e204
env	b222 b223 h48
environment	b115 d32
enxio	h355
eof	b194 c313 g617 g623 i226
eotp	f127
eperm	f207 h174
epipe	h387
epublishconflict	f201
eresolve	f198
erlaubt	h178
erofs	f208 h151
err	e290 e294 e311 e313
err_dlopen_failed	f225
err_invalid_arg	f221
err_module_not_found	f211
err_ossl_evp_unsupported	f223
err_pnpm_bad_tarball	f195
err_pnpm_fetch_401	f128
err_pnpm_fetch_403	f129
err_pnpm_fetch_404	f137
err_pnpm_fetch_5	f110
err_pnpm_json_parse	f175
err_pnpm_meta_fetch_fail	f109
err_pnpm_no_importer_manifest	f151
err_pnpm_no_lockfile	f154
err_pnpm_no_matching_version	f138
err_pnpm_no_pkg_manifest	f158
err_pnpm_no_script	f148
err_pnpm_outdated_lockfile	f177
err_pnpm_peer_dep_issues	f203
err_pnpm_recursive_run_first_fail	f229
err_pnpm_tarball_integrity	f189
err_pnpm_unsupported_engine	f172
err_require_esm	f216
err_socket	f107
err_socket_timeout	f118
err_tls_cert_altname_invalid	d347
err_unknown_file_extension	f219
err_unsupported	f218
errcode	e250 e253 e255 e257
errimagepull	b321
es	h371 h372
esockettimedout	f116 f120
espacio	h73
espera	i169
esrch	h357
essential	a48
establish	i467
established	e436
etarget	f135
etc	d424 d425
etcdserver	b315 b318
etimedout	f117 f122 h324
etxtbsy	h264
eunknowntype	f164
eusage	f163
evaluate	b137
evaluating	b349
event	h28
events	d136
exactly	a49 b189
exceeded	i155 i163
exceeds	c101
exception	f334
exchange	c196
exclude	f438
exclusion	e37
exclusive	f546 i119
exdev	h380
exec	b49 b50 b52 b53 b175 h47 h53
execstart	d46 d54
executable	b47 d85 d86 d87 f572 g120 h44
execute	d459 f583 h45 h54
executed	e53
executing	b350
execution	e278 f364 f562
executor	b207
exhausted	e66 h117 h149 i520
exim	d263
exist	d400 d408 d409 d581 g111 g273 h250 i391 i393 i417
existe	i427
existent	g605 i414
existiert	h243 h244 h251 i428
existing	f146 h55
exists	c1 c243 c388 d386 d394 e27 e129 h238 h249 i96
exit	f228
exitcode	i532
exited	b158 b159 b202 i522
exiting	c393
expected	d177 e108 f677 i72 i187 i188 i281 i515
expecting	d129 d167 d168
expiration	h329
expired	a376 a377 a379 c215 c216 c242 d303 d360 e48 e155 g267 g389 g390 i25 i26 i27 i28 i154
expiredtoken	g244
expiredtokenexception	g260
expiring	f455
expiró	h330
explicit	g264
expression	g194 h21
exs	f575
ext	f313
extend	e58
extended	c318
extension	e23 f220
extents	d619 d620
external	b226 b227
externally	f23
extra	i278
extract	b152
extracted	a119
failed	c399 g167
failedprecondition	g398
failures	c176 f554
fatal	d190 e307 f623 g168
fe_sendauth	e14
feature	f383
fehlender	i312
fetch	a97 a98 a103 c154 f401 i468 i469 i470
fetch_error	f121
fetcherror	f108
fetching	c153 d225 d226 f261
few	i283
fichero	h246 h349
ficheros	h160
fichier	a71 h245
field	b328 d207 g133 i261 i329
file	i442
fileexistserror	h248
filename	c360
filenotfounderror	b4 h351
filenotfoundexception	f478
filepermissionerror	f289
files	d28
filesystem	a301 d590 d598
filter	c110
find	f253 g110 i395 i397 i399 i400
fingerprint	c185 c188
finish	a162 i178
finished	d93 d95
firewall	d224
firewalld	d527 d528
first	c123 d302
fix	a58
flag	b119 b133 f524 i246 i257
flags	g221
floating	h392
following	f635 g329
fopen	d318
for	b213
for_each	g219
forbidden	b280 b285 b292 g416 g573 i489
foreign	e35 e396
fork	h0 h1 h2
format	b186 c223 c379 i244
formaterror	f286
formats	b151
formatted	c401
formula	a338
formulae	a339
forward	c60 i147
forwarding	c207 c208 c210 c212
found	b141 h43 h352 i389
fpm	d210
fragment	d61
frame	c338
free	a309 d618 h82 h83 h89
frontend	a110 a113 d199
frozen	f180 f272
fs	d597
fstab	d568 d569
full	c361 c385 e60 e249 e344 e378 h80
function	e22 e389 f616 g212
garbage	c239
garbled	d536
gateway	g485 g501 g574 g576 g577
gave	b99 b100 d103 i170 i184
gcloud	g347 g349
gefunden	h49 i429
gem	f239 f240 f244 f246 f259
gemfile	f241 f267 f273
gems	f243 f265
generate	f657
generation	d485 d486 f93
generator	f650
genug	a30
genügend	h125
gesetzt	h34
gesperrt	a102 i126
get_name	d162
getaddrinfo	g585
getting	b92 b289
getötet	h139
gh	g375
gh001	c103
gid	b263 d390 d392
gids	b265
git	c33 c46 c47 c83
github	c102
given	d497
giving	g53
glab	g376
glibc	h60
global	d203 f587
gnutls	g630
gnutls_handshake	g629
go	f419 f436
goal	f472 f560
goaway	g639
gone	g454
goroot	f422
got	b2 i324
gpg	a181 a372 a374
gradle	f469 f545
granted	c26
great	h19
greeting	c272
group	d108 d387 d391 d395 d401 d403 d405 d407 d417 d447
groß	h102
gss	e9
gssapi	c173
gzip	c321 c326
gültige	i306
handle	b316
handshake	b19 d373 g611 i484
handshake_failure	d380
hang	g638
hangup	f674 h404
happened	f398
hash	f12 f13 f15 i43
hashes	a28 f10 f11
hauptspeicher	h126 h133
have	f388
head	c151
header	c381 d43 d169 e121 f640
headers	c383 g58
heads	e455
health	i368 i380
healthcheck	b160 i369
heap	f452 h116 h120 h132
held	a21 a47 a370 c158 i91 i92 i103
helper	c86
here	d130 i295
higher	f651 f654
histories	c70
holds	i100
home	d437
hook	c104 c134
host	e172 f484 g82 g584 g594 i425
hostbased	c175
hostkey	c201
hostname	c190 d338
hostport	b105
hosts	g118 g142
hour	d532
how	f249
httperror	f260
httptimeoutexception	f493
hung	c138 c141
hy000	f350 f351
ibdata1	e217
id	b71 c438 d439 d440 f476
ident	c77 e2
identification	c408
identified	e452
identifier	h15 i227
identities	c218
identity	c225 i29
idle	e47
ids	b264
ignore	c180
ignored	c183 f46
ignoring	d72
illegal	h17 h30 i273 i508
illegal_argument_exception	e449
image	b63 b73 b74 b150 i433
imagenotfoundexception	g282
imagepullbackoff	b320
immutable	b278 b325
implicit	f678
imported	b334
importerror	f85 f86
improper	b156 i518
improperly	i326
improperlyconfigured	i327
in	d554
inaccesible	h319
inactive	i379
inappropriate	a369 i352
inc	f565
include	f619
included	g254
incompatibility	c279
incompatible	e103 f171
incomplete	e404 g624
incompleteread	g625
incompletesignature	g268
inconnu	g597
inconsistent	f21 f22 g207
incorrect	c362 e269 f130 g94 i6 i9 i10
indentationerror	i197
index	c0 c92 e387 e394 f79 f593
index_not_found_exception	e425
indexerror	f597
indicated	a359
inflate	c95 c345
init	b54
initial	f525
initialisée	h294
initialization	f451 g205
initialize	e267
initialized	e354
initscript	a142
innodb	e263 e270
inodes	a215 h87
input	c331 e96 e122 f347 f380
insecure	d553
insecurely	g70
installable	f33
installation	a37
installationskandidaten	a39
installed	a137 a337 i406
installerror	f293
installing	a129 a212 f296
instance	b70 b362 b365 b366 g218 i98 i101
instrucción	h42
instruction	b127 h390
instructions	b132
insufficient	a213 f453 h77 h78 h123
insufficient_scope	b88
insufficientinstancecapacity	g340
integer	e102 i343
integrity	a268 c376 c441 f187 f188 i58 i59
integrityerror	c424
intended	a188
interactive	d0 d2 h208
interface	d519
internal	a95 g477 g578
internalerror	b313
internalfailure	g311
internet	a272
interpolation	b237
interpreter	f279 h46 h51
interrompu	a24
interrumpió	a25
interrupt	f672 h405
interrupted	a22 h406 h410 h413
introuvable	h50 i430
invalid	d406 d434 e101 i347 i350 i507
invalid_api_key	g382
invalid_argument	g333
invalid_client	g387
invalid_grant	g357
invalid_port	d522
invalid_rule	d523
invalid_service	d498
invalid_token	g388
invalid_zone	d499
invalidaccesskeyid	g255
invalidamiid	g277
invalidargument	g397
invalidauthenticationtoken	g360
invalidclienttokenid	g245
invalidconfigurationpropert	f531
invalide	i308 i311
invalidgroup	g296
invalidinstanceid	g279
invalidlocation	g336
invalidoption	f278
invalidparameter	g321
invalidparametercombination	g330
invalidparametervalue	g320
invalidtemplate	g335
inventory	g140 g141
invoked	f661
inválida	i309
io	c271 c290 c302
ip	b111 e264
iptables	d482
ipv4	e127
isn	i415
issuer	d301 d349 d368
item	g211
itself	h383
jar	f527
jarfile	f459 f537
java	f448
java_home	f473 f474 f475
job	d3 d6
jobid	d541
jobs	d62
js	f226
json	e92 f150 f152 f153 f176 i218 i221
jsondecodeerror	i203
jwt	g386
kernel	d606 h362
kex_exchange_identification	c192
key	c246 d39 d40 d288 i253 i260
keyboard	c172
keyboardinterrupt	h409
keyerror	f596
keyring	a300
keyserver	a354 a355 a358
keystore	f552
keyword	d188 d194 i263 i328
kill	b164 d83 d150
killed	b165 f670 h124 h135 h136 h137 h138 i533
killer	h115
kind	b268
known	a83 b82 c187 c221 c227 f490 f653 g55 g583 h272
kommando	h41
kommandozeilenoption	a88
kommunikationspartner	h293
kubernetes	b352 b353 b354 b355 b356
l	f625
label	d571
lacks	d47 d56
large	h99
last	d537
later	a269 a278 i131
layer	b148 b149 d378
ld	f624 f681
leader	b124
leader_not_available	e438
least	b188 e226 h88
leer	h258
left	a8 a9 b196 c286 e61 h64
length	d255 d376
lesbar	h155 h156
lese	h157
level	b240
liaison	h36
lib	a135 f88
libcrypto	c189
libmambaunsatisfiableerror	f73
libraries	h58
library	f646
license	f159
lifecycle	f231
limit	h130 i179 i521
limited	i477 i478
limitexceeded	g337
line	c204 d272 d601 e112 f520
lines	c406
link	h379
link_stat	c287
linked	d57
linker	f377
links	f390
list	a134 a173 b248 b281
listed	c400
listen	c211 d16
listening	d209 d282 e319 e328 e329 h233 i377
living	e433
load	d151 d212 d321 d322 d489 f248 g229 i438
loaded	d29 d270 e152 f569
loaderror	f247
loading	b303 g124
local	d300
locale	d91 d92
localement	e84
localizar	a35
locally	e82 g67
locate	a32 g250 i401 i402 i403 i404
location	c416 d142
locations	d364
lock	a11 c113 d422 e356 f311 g149 g150 g172 i87 i88 i115 i116 i117 i118 i497
locked	c160 d556 e367 i93 i94 i95 i108 i111 i112 i498
lockfailed	c429
lockfile	a371 f274 i97
locking	g173 i499
locktimeout	c430
log	d141 e321 g377
logged	b286 b287 d397 f132 i32
logical	d576
login	g88 i2 i31 i33
logrotate	d555
logrotate_script	d550
lokal	e83
lone	c315
long	e139 h57 h377
longer	a65
look	c312 d385
looking	c24 c30 h6
looks	f27
lookup	a270 g603 h61
loose	c88
loss	g610
lost	c248 e175 h297 h299
low	h85
luac	f591
lzma	a118
läuft	i382
mac	c199 d291 d292
machine	f529
magic	a117 c317 c375 i68
mail	d265 d267
main	d10 f416 f528
maintainer	a141
major	f516
make	f608
makefile	f607
malformed	a78 e373 f441 i223
malformedinput	g328
malformedpolicydocument	g323
malloc	c147
management	a280
manager	b122
manifest	b78 b79 b80 b84 b95 f379
manipulation	d449
many	g213 h12 h146 i282
mapper_parsing_exception	e450
mapping	b246 b329 g135 i189
marginal	a297
marked	a172
masked	d33 d34 d35
master	c421 d271
master_not_discovered_exception	e435
masterdown	e301
match	a169 c37
matched	c357
matches	a174 a335 i416
matching	a43 a138 f75 f136 f301 f306 f368 i408
max	c270
max_map_count	e447
max_statement_time	e279
maximum	d94 f513
may	b83 d428 d432 g162
maybe	d290
md5	e10
mean	d500 i305
medium	d74
meet	b347
mehr	h70
member	d393 d418 e54 f680 f685
memoria	h129
memory	c296 e63 h108 h109
memoryerror	h110
mentioned	a276
mercurial	c156
merge	c57 c124
meson	f663
message	g379
metadata	a192 a289
method	a85 e16 f467 f566 i424
methods	c178 c179
might	e130
migration	e457
migrations	e456 e458
minimum	b103
minute	d531
mirrorlist	a244
mirrors	a242 a243
misbehaving	g590
misconf	e293 e297
misconfigured	i236
mismatch	c402 e276 f443 i42 i517
mismatched	f288
missing	d45 d448 e109 f630 i275 i405
missingparameter	g322
missingspecerror	f251
misspelled	d170
misspelling	g123
mkdir	c260
mod	f415 f432 f433
mode	b185 i349
modifications	c128
modified	b277 f179
modify	a179 d431
module	c261 c262 d182 d208 e388 f210 f213 f426 f568 g208 h360 h361 i441
modulenotfounderror	f84
modules	d180
mongod	e357
mongonetworkerror	e336
mongonetworktimeouterror	e340
mongoservererror	e341
mongoserverselectionerror	e330
month	d534
mount	b109 d612
mounted	d574 d582 i146
mounting	d609
mounts	b59
msb1003	f581
msb1009	f582
multilib	a201
must	b191 d254 d483 d487 d561 d564 h182 h184 i288 i340 i341
mutually	c386 g147 i298
mysql	e171 e173
mysqladmin	e166
mysqld	e265
name	d413
name_conflict	d504
named	f87 f367
nameerror	f601
namensauflösung	g600
nameresolutionerror	f6
names	a284
namespace	d81
namespaceexists	e352
namespacenotfound	e364
namespaces	b269
native	f298
near	d268 d281 d471 e403 h3 h8
needed	a211
neither	b238 d49
net	b311
netsdk1045	f580
network	b32 b64 b176 b260 b261 d524 f119 g632 i463
netzwerk	h317
newconnectionerror	f0
newline	g209
next	c314
nfs	d610
nginx	d147 d149 d243
ninguna	h307
ninja	f609
no_pubkey	a61
no_such_queue	e424
no_such_user	e421
no_such_vhost	e422
noauth	e285 e287 e288
noavailablebrokers	e439
noclassdeffounderror	f462
node	b75 e409 e411 f224
nodedown	e412
nodename	g586
nokey	a186
nomemoryerror	f294
nonexistent	i413
nonexistentpath	e366
nonodeavailableexception	e434
noperm	e291
noroutetohostexception	f482
noscript	e326
nosuchbucket	g270
nosuchentity	g274
nosuchfileexception	f479
nosuchkey	g271
notfound	b266 g275 g392 i390
notfoundexception	g276
nothing	a171 c356
notimplementederror	f606
notwritableprimary	e334
npm	f139 f232 f233
ns	d280 e363
nu1101	f578
nu1102	f579
nu1202	f589
nu1301	f592
null	e135 e137 e138 e400 h33
number	c237 e100 g80 g81 h27 i348 i351
numeric	c78 h13
numerical	d257
nxdomain	d220 g593
o	e407 g612
object	b62 c34 c100 c111 c132 c310
objects	b351
obtain	a165 e41 i86 i90 i114
obtenir	a12
occupied	h236
oci	b216
offer	c235
ok	d353
on	f143
only	a10 c11 c12 d433 d559 d560 e228 h150 h198
onto	b55
oom	e295 h112 h113
oomkilled	b163 h114
open	a5 a7 c348 c353 c407 d319 d562 i418 i419 i420 i421
opening	f346 f539
openpgp	a185 a341
opentimeout	f258
operación	h181
operand	i277
operando	i314
operate	d58
operating	b96
operation	a89 e210
operationaborted	g298
operationnotallowed	g344
opt	b113
option	a145 c81 c294 d269 d275 d511 d552 d599 d602 e99 e234 f39 f43 f174 f222 f277 f316 f618 g43 h16 h26 i241 i255 i271 i274
options	b187 f523 g324
opérande	i313
orden	h40
ordering	d65
origin	a76 c152
otherpid	d542 d543
our	c39
out	i519
outofmemoryerror	f447
outofrange	g400
output	c140
outside	f217
over	h91 h92
overflow	e143 h397
overhead	f450
overlapping	b36
overlaps	b34 b35
overwrite	a125 a366
overwritten	c53 c368 c390
owned	a275
owner	c205 e51
ownership	c277
pack	c142 c425
package	a283 f212 f300 f307 f428 f626 f627 i437
packagemanager	f185
packages	a42
packagesnotfounderror	f74
packaging	f526
packet	a345
packfile	c91
page	e113 e115 e274
paket	a36
pam	d450
panic	h396
parameter	d132 d256 d259 e95 e97 e104 g331 h32 i243 i258
parameters	g127
params	d231 d232 d233
parse	a81 b360 d42 d197 d600 e361 f648 i194 i207 i208 i209 i210
parseable	f506
parser	i204
parsererror	i199
parsing	f266 g332 i191 i195 i206
parsing_exception	e451
part	d112 f570
partition	a308
pas	i426
passendes	h358
passphrase	a348 c224 c415 i41
passwd	d412 d419 d423 d426
password	c17 c364 c432 d293 d442 e150 i8 i11
passwords	g93
passwort	e6
patch	b284 c108 c109
path	b326 b359
pathspec	c41
pattern	a139 f429 i338 i339
patterns	f617
peer	d351 d361 e1 f199
pem	d163
perform	a160 e408 g263
permise	h180
permiso	h170
permission	b171 c171 d429 d548 d563 e50 e52 g74 g368 h162 h202 h203 h217
permission_denied	g367
permissiondenied	g394
permissionerror	b3 f291 h171
permissions	c181 h201 h214
permitted	d465 e15 h173 h207 i494
persistent	a330
pg_ctl	e87
pg_hba	e4
phase	f477
php	f314 f342
php_network_getaddresses	f352 f353
phrase	d294
physical	d578 d579
pid	d148 d545 e88
pinentry	a351
pipe	a152 c232 h386
pkix	d341
plain	d375
platform	b97 b98
plattenkontingent	h96
playbook	g108 g137
please	f407 g378
plugin	b69 d245
plugins	f317
plus	h72
pod	b72 b258
pods	b274
poetry	f30
point	d567 d575 d587
pointer	c96
policy	b102
pom	f463 f507
pool	d211
port	b27 c238 d139 d515 f548 h229 h234 h235 h237 i250
ports	b26 d284
possible	c59
postfix	d266
postgresql	e107
postmaster	e125 e126
ppa	a155
pre	a128
preceding	e242
precondition	g222
precondition_failed	e418
prefix	d140 f464
premature	a122 c380 d538 g627
prematurely	g626 g642
prepare	b143
present	g217 i145
prevent	a127
previous	f458
previously	f656
primary	e332 e333
private	d166 d295 d324
privilege	a109 h189 i496
privileges	a279 d463 h187 h200 h209 i495
problem	a198
problems	a126
process	b192
profile	d494 g252 g253
program	d111 d547 d549 f639 f666
progress	i122 i123
project	b242 f466 f571
prompts	c22
properly	g628
properties	b232
property	b231 g374 i265 i336
protected	e306
proto	b107
protocol	c278 d371 d372 d383 d512 d521
protocolerror	f1
protocols	d374
provided	b218 b302 d457 f434
provider	a282 g202 g223 g226 g227 g239
providers	a195
provides	a194 a202 f417
providing	f418
proxy	d193 d196 g602 g649 g652
proxyerror	f4 g648
prozess	h359
public	a183 a340 a356 a357 c245
publicación	a73
publickey	c170 i30
publish	b106 f202
published	a326
pull	b21 b86
pulumi	g236
push	c49
pyproject	f31 f32 f34 f45
python	f58 f60 f61 f62
périphérique	h266
query	f424 g178 g179 g183
quickly	d106
quota	b327 g345 h90 h95
quota_exceeded	g339
quotaexceeded	g338
quoted	e94 h7
rabbit	e415
range	e140 i337
ranges	b262
rate	d219 g313 i476
ratelimited	d218 d235
ratelimitexceeded	g314
rdb	e325
re	b333
reach	f255 g315 i446 i458 i459 i460
reachable	e335 i461
reached	a96 h93 i158 i162
readable	d179
readdir	c258
readonly	e304 e382 h56
readtimeout	h339
readtimeouterror	f8
ready	i172 i173 i174
reauthentication	g350 g351
reboot	a315
receive	a353 a360 a361
received	f500 f501 g59
receiver	c263
recent	f515
recognized	c329 d350
records	d221 d278
recoverable	c392
recovery	e73
recursionerror	f600
recursive	f620
recv	g635
redirect	h14
redis	e298 e305 e318 e327
redo	e275
ref	c4 c6 c7 c8 c32 c120
reference	b85 b101 b125 c119 f675 g190
referenced	b40
refers	b235 b236
refresh	g243
refreshing	a316
refs	a334 c61
refspec	c40
refused	b308 c233 d96 d316 g54 h274 h284 h285 h286 h287 i491
refusé	i35
refusée	h280
region	g251
register	a222 d249
registered	i141 i407
registry	f81 f91 f140 f371 g180 g184
rehusada	h281 h282
reinicializada	h295
rejected	f406 i493
rejects	e12
relation	e19
release	a45 a68 a70 b335 b336 f518
releases	g231
relies	d331
reload	d17 g165 i361
reloaded	d20
remaining	e70
remote	a336 c27 c56 c117 c121 c148 c256
remotedisconnected	f3
remotefetcher	f257 f264
remotely	a299
removal	b46
remove	b41 b44 d398
removed	c21
removing	a209 a210
repeated	d7 d274
replica	e360
reply	g637
repo	a177 a245 b358
repodata	a246
repomd	a193
reports	e410
repositories	a273
repository	a180 a285 b344 c28 c29 c48 c410 c417 c422 c431 c434 c435 c436 c439
repositoryalreadyexistsexception	g297
repositorynotfoundexception	g281
request	c254 f106 h335 h336
requested	b87 b94 b363 d66 d247 g113
requestexpired	g261
requestlimitexceeded	g306
requests	a208 b173 g579
requesttimeout	g318
require	c387 f320
required	d191 d453 f636 f641 g370 i503 i504
requirement	f26 f36 f37 f41
requirements	a214 f24
requires	e343 h186 i302
reserve	f449
reset	c230 f483 g631 g633 h288
resize	e65
resolución	g601
resolution	f70 g84 g85 g582 g589 g604 g607 i82
resolutionimpossible	f64
resolvable	f695
resolve	f205 f214 f215 f468 g49 g86 g122 g580 g581 g606
resolved	f321 g608
resolver	g52
resolving	g587
resource	b282 b283 b357 g90 g278 g301 i106
resource_already_exists_exception	e426
resource_exhausted	g342
resourceconflictexception	g300
resourceexhausted	g401
resourceexistsexception	g294
resourcegroupnotfound	g285
resourceinuseexception	g292
resourcenotfound	g284
resourcenotfoundexception	g272
resources	b270
respond	i171 i175
responding	i381
response	b89 d230 g438 g439 g462 i176
responseerror	f5
restart	g164 i360
restarting	b153
result	d8 d84
results	i444
retries	g89 g653
retrieval	a182
retrieve	g182
retrieved	g83
retrieving	a311
return	g169
returned	a277
revision	c35 c118 f420 f427
revisions	e454
rights	c149
rndc	d285 d286
role	e13 e17 g107
rollback	b332
room	h81
root	a0 a161 d484 d565 e57 h183 h185 h192 h193 h194 h195 h196 h197 h210 h211
rootlessport	b28
rotation	d551
route	a362 h300
routines	d158
rpc	b169 c136
rpm	a167 a238
rpmdb	a216 a217 a218
rsync	c281 c282 c283 c305
ruby	f242 f268
rule	d493 d501 d508 d509 d526
runcontainererror	b324
running	b154 b197 d102 i363 i364 i386
runtime	b112 b167 b168
runtimeerror	f605
rustc	f386
réseau	h318
résolution	g599
résoudre	g51
s	d189 e314
same	d506 h381 h382
sans	d329
sasl	e338
satisfies	f90
satisfy	a305 a306 f319
scanner	i205
scannererror	i200
scanning	i190
schema	e21 e55 e369 e377 f309 i332
scheme	g78 g79
scope	d70
scp	c249
scram	e5
script	f147 f160 f161
scriptlet	a252
sdk	f574
sealed	e441 e442
search	f628
searched	f471
sec_error_unknown_issuer	d307
secret	a349 b67
security	f444
security_exception	e428
see	d5 d12
seeded	a333
seems	c2 f197
segment	c426
segmentation	h388
select	a260 f373 f389
selected	e238
selecting	c304
selection	e337 e339
self	d298 d299
self_signed_cert_in_chain	d343
send	c273 g636
sent	d377 e289
separator	f612
sequence	e142
serialize	e43
server	b293 e90
servfail	g609
service	b66 b177 d513 i362 i436
service_disabled	g365
services	b230
serviceunavailable	b312 g310
session	a352 e39
set	i289
setgid	c269
setting	d36 d37 d38 d260 d362 e241 i247 i262
settings	f510
setuid	d467
setup	f29
seule	h159
seulement	h158
sh	b210
sha1	c90
sha256	f14 i47
shadow	d421 d427
shared	b60 e62 h59
shell	d436
shim	b215
short	c374 d441
shorthand	b118
should	d475 i342
show	b340
shutting	e68
sigabrt	h395
sighup	h412
sigint	h408
sigkill	f236 f404 h143
signal	f445
signature	a263 a342 f327 i51 i52 i53 i54 i55
signaturedoesnotmatch	g246
signatures	a64 a332
signed	a62 a82 a108 a287
significantly	f44
sigsegv	h394
sigterm	c284 h407
sigusr1	c285
simple	f644
sin	h35
sind	a3
single	c42
sintaxis	h25
site	d183 d206
size	a27 f341 h101
skip	a240
skunotavailable	g346
slowdown	g307
smaller	c93
smashing	h398
snap	a317 a318 a320 a327
snaps	a319
snapshot	c419
soa	d279
socket	c289 d122 d200 d283 e79
socketerror	f256
sockets	d121 e128
sockettimeoutexception	f491
solution	f68
solving	f67
some	a105
sorry	d455
sort	e261
source	a46 b56 b57 b58 d517 f517 f632 g112
sources	a80 d473 g242
spawn	d100
spec	b121 b296
special	d566
specification	b108 d90 f376
specifications	f72
specified	c355 d410 i286 i290
specifies	f271
specify	c367 d113 i287
specs	f254
speicher	h127
speicherplatz	h69
speicherzugriffsfehler	h402
sperre	a13 a14
spurious	f395
sql	e231 e406
sqlite_busy	e370
sqlite_cantopen	e384
sqlite_constraint	e399
sqlite_constraint_unique	e397
sqlite_corrupt	e375
sqlite_full	e379
sqlite_locked	e371
sqlite_notadb	e376
sqlite_readonly	e381
ssh	b14
ssh_config	c206
ssh_exchange_identification	c193
ssl	d334 d356
ssl_certificate	d145
ssl_error_syscall	g618
sslcertverificationerror	d333
sslerror	f9
sso	g265 g266
stack	b76 g176 g235
stanza	a79
start	b157 d13 d15 d159 e89 g163 i185 i355 i356 i357 i358 i359
started	d110 i133 i387
starting	c297 d198 e67
stash	c65
stat	b48 c255 i422
state	g238 i372
statement	b126
statements	g125
static	f683
status_code	g434 g435 g460 g515
std	f421
step	b214
still	d118
stopiteration	f603
stopped	i373 i378
storage	b364 h84
store	a323 a331
stream	c146 c301 f339 g640
strict	b297
string	b247 d525 e362
su	d477 d478 g99
sub	a106 a107
subcommand	f372 i266
subdirectory	h384
subject	d336
submodule	c43 c84
subprocess	a149 a150 a151 f92
subscript	h18
subscriptionnotfound	g286
substitution	h9
success	g75
successful	a191
such	a220 a259 d107 d109 d404 f369 h356 i394
sudo	a329 d460 d461 d479 g95 g96 g98 h212 h215
sudoers	d458 d470 d472 d474
sufficient	h213
suffix	c369 e233
suitable	b217
suite	a74
sum	a26 f430 i49
super	d604 e227
superblock	d603 d605 d608
superuser	a158 d558 e49 h188 h190 h199
superusers	e56
superusuario	a4
supervisor	d99
supplied	c414 e3
supported	c85 f519 i316 i317 i318 i353
susceptible	a38
swap	d607
swapon	d596
swarm	b123
switch	c82
switches	f275
symbol	h62
symbolic	h375
sync	f181
synchronize	a310
synchronized	d287
syntax	d174 d514 e93 f344 f585 h4 i193 i239
syntaxe	h23
syntaxerror	i196
syntaxfehler	h24
syscall	e78
system	c308 d399 f315
systemd	d67
t	i396 i412
taberror	i198
table	d492 e191 e247 e271 e368 e385 e393
tablespace	e26
tag	b116 b179 c55
taken	i138 i139 i140
takes	d176
talk	d557
tampered	f551
tar	b145 b146 b147 c320
tar_bad_archive	f192
tarball	f196
target	a293 d490 d583 f610 h268
targeting	g232
task	a41 f465 g136
tcp	b13 d237
team	a156 a157
tell	c74
template	g139 g146 g220
templating	g138
temporarily	a256 d481 i129 i479
temporary	a255 g56
terminado	h141 h417
terminal	d452
terminated	d127 f673 h403
terminating	c203
termination	d101
terminator	f584
terraform	g198 g237
test	a250
tests	f557 f684
text	h263
thread	f456
three	b134
throttling	g304
throttlingexception	g305
through	e159 e163 e164
time	i156
timed	c228 c229 c291 f495 f496 g64 g65 g66 h323 h331 i153 i157
timeout	b317 e40 f543 h333 h334 h337 i109 i161 i180 i181 i487
timeouterror	h340
timeoutexception	f494
timeoutexpired	h341
timeouts	i488
timer	g154
tls	d359
token	e446 g249 g385 i24 i224
tokens	g348
toml	f42 i219
tomldecodeerror	i202
toolchain	f375 f439 f522
toomanyrequests	b20 b314
toomanyrequestsexception	g309
topicexistsexception	e419
tracking	c50
trailing	c377
transaction	a166 a249 a251
transfer	g634
transferred	c299
transient	a271
translate	e91
transport	c87
tree	c36 c44 c97 c98
tried	a241
trigger	a148
trouble	f113
trouver	a33
truncated	a123 i66 i67
trust	a294
trusted	d305 d306 d348 d355 d369
tryagain	e303
trying	b0 f292
tty	i354
tunnel	g651
type	b255 c198 d53 e24 f385 f682 g195 i254
typed	b300
typeerror	f598
types	f686
udp	d518
ufw	d529
uid	d389
unable_to_get_issuer_cert	d345
unable_to_verify_leaf_signature	d344
unary	h11
unauthenticated	g361 g393 i16
unauthorized	b91 b184 b291 e349 g406 g570 i17
unauthorizedoperation	g257
unavailable	g403 g575
unbalanced	d277
unbound	h31
unboundlocalerror	f602
uncaught	f343
unchecked	f576
unclosed	g193
uncommitted	c71
undeclared	f679 g191 g216 i294
undefined	b249 b250 b251 g130 g145 i293
under	a159 g160
underlying	d411
underspecified	g373
understand	i321
understood	a86 i320
undetermined	a99
unexpected	d128 i323
unexpectedly	c300 e75 e76 g650 i370
unexplained	c303
ungültig	i310
ungültige	a91 i307
unhealthy	b198 i366 i367
unimplemented	g399
uninstall	f76 f78
unique	d388 e36 e392
unit	d14 d22 d23 d24 d25 d26 d27 d31 d50 d51 d52 d59 d60
unix	b5 d97 d98
unknown	b81 d41 d402 d415 e309 f40 f165 f442 i264 i434 i435 i506
unknownhostexception	f480
unknowntopicorpartition	e420
unless	a292
unmarshal	i212 i213 i214 i216
unmarshaling	i215
unmerged	c125 c126
unmet	a56 i78
unprocessable	g555
unprotected	c182 c409
unreachable	g159 g170 h308 h309 h312 h320 i462
unreadable	g228
unrecognised	i268
unrecognized	d75 d76 d379 e358 e405 f511 f659 f664 f665 i267
unrecognizedclientexception	g262
unrecoverablekeyexception	f553
unresolved	f378 i81
unsafe	c73
unsatisfiable	a262
unsatisfiableerror	f71
unsatisfieddependencyexception	f533
unstaged	c64
unsupported	b229 c236 g187 i269 i270 i319
unsupportedclassversionerror	f514
unterbrochen	a23
unterminated	f614 f621
untrusted	a264
ununderstood	a121
unusable	a378 e266
unused	d258
update	f324 f399 f573
updated	f178 f382
updates	c62 f431
upload	c38 c252
upstream	c51 d133 d138
upstreams	d214
uri	d320
url	e106 g45 g77 i249
urls	a175
usage	c292 c370 f38 i301 i510
usando	h228
use	i134
used	i299
user	d416
user_already_exists	e416
username	b170 b183 c16 c19 c20 f263 f446 g61 i12 i13
users	e32
using	a16 i99
uso	i151 i514
utilisation	i512
utilisé	i150
utilisée	h227
uuid	d572
v	f57
v2	a267
vacío	h260
valable	a90
valid	c247 d328 d435 f384 i296 i297
validate	d327
validating	b233 b294
validation	f536 g327 i330 i331 i334
validationerror	g326
validationexception	g319
valkey	e299
value	b244 b330 d135 e105 g129 g196 i242 i272 i280
valueerror	f604
values	d155 d157
vanished	c306
var	a164 d544
variable	b243 d146 e232 e236 g144 g197
variables	g233 g234
variant	f470
vault	e443
vcpulimitexceeded	g341
vendoring	f440
verbindung	i480
verbindungsaufbau	g57 h279
verification	a286 a346 c184 c404 d296 d335 d339 f326 i50 i71 i73
verified	a63
verify	a187 d297 d354 f393 f394 g69
verrouillé	a114 i127
version	a44 f83 f302 f305
version_conflict_engine_exception	e427
versions	f49 f82 f141
verweigert	i36
verwendet	h226
verwendung	i511
very	a132
verzeichnis	h347 h368
vhost	e423
vhost_already_exists	e417
via	g155 g156 g157 g158
vide	h259
view	e391 e395
violated	c327
violates	e28 e136
violation	g619 i333
virtual	f669
virtualhost	d178
vm	f512
volume	b33 b37 b65 b174 b259 d577 d592 d593
vorhanden	e29 i149
voulez	a1
wait	a120 e214 i110 i182 i183
waiting	b305 f542 g152 g153 i104 i105 i159
want	a57
was	g287 i439
watermark	e431
went	f561
werden	a34
were	i440
wheel	f16 f17 f18 f19 f94
wheels	f95
when	g151
where	c319
while	b212 i160
will	d586
within	i164 i177
working	d248
worktree	c69
world	a261 d476
would	c389
writable	g161 h218
write	e59 g71 g72 g73 g76 h220
writeable	h219
wrong	c363 c413 d370 d520 e310 i5 i7 i76 i509
wrongpass	e286
wrongtype	e312
x509	d323 d326
x509_check_private_key	d156
xml	i220
xtables	d480
y	c244
ya	e31 h253
yaml	b245 e359 i217 i222
yamlerror	i201
yet	a69 d304
yml	b220
yn0018	f194
yn0028	f182
yn0035	f144
yn0041	f133
yn0082	f145
your	i388
yum	a163
z_buf_error	f191
zeitüberschreitung	h342
zero	b201 b209
zerodivisionerror	f595
zielhost	h311
zielrechner	h305
zip	c346 c347 c350 c351 f540
zipexception	f538
zipfile	c341 c344
zlib	f190
zone	d88 d89 d144
zone_conflict	d503
zone_resource_pool_exhausted	g343
zulässig	h179
zypp	a281
échouée	e7
"""
