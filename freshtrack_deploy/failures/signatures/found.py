"""Made by `python3 -m freshtrack_deploy.failures.signatures`: word, then the wordings found through it."""

# ruff: noqa: E501

from __future__ import annotations

WORDS = """\
0	f47
08006	f356
0x	c94
1	f48 f235 g35 g392 g402 g430 h173 h174 h175
10	d313
1007	e196
1008	e202
101	d318 d614 f410 h312 h313 h314
1021	e248
1026	e251
1034	e273
1037	e259
1038	e260
104	f412 h288 h289 h290
1040	e177
1044	e219
1045	e145 e147 e148 f355
1046	e237
1049	e182 f359
1050	e197
1051	e184
1054	e185
1060	e199
1061	e200
1062	e198
1064	e230
1067	e245
1091	e186
110	d320 d616 f414 h323 h324 h325
111	d316 d612 e165 f409 h274 h275 h276
1114	e246
1115	e239
1129	e179
113	d317 d613 f411 h300 h301 h302
1130	e156
1142	e220
1143	e221
1146	e183
1147	e193
115	d615
1193	e235
1194	e272
12	c272 g13 h103 h104 h105
1205	e213
1213	e215
1217	e207
1227	e222
1231	e243
124	f696 i516 i517 i518
1251	e284
126	b214 f693
1265	e244
127	f692 i512 i513 i514 i515
1290	e223
13	a6 d114 d610 e254 h162 h163 h164 h165 h170
130	f694 i522 i523
1305	e187
137	b209 b210 f99 f100 f236 f238 f239 f691 i501 i502 i503 i504 i505 i506 i509
1370	e224
1396	e188 e201
143	f695 i519 i520 i521
1451	e208
1452	e209
15	h411
1524	e283
16	g3 h267
1698	e146
17	h238 h239 h240
18	a228 c144 d311 g4
1820	e158
1836	e229
1862	e154
1969	e280
2	d153 d314 e194 e258 g36 g393 g403 h343 h344
20	d312 h371
2002	e160 e161 e162
2003	e167
2005	e168
2006	e169
2013	e170
2026	e181
203	d77 d78
2059	e282
2061	e281
21	h372
216	d82
217	d79
23	g48
23000	f362
23505	f363
26	g20 h269
27	g22
28	a230 e252 f341 g14 h67 h68 h69
28000	e151
3	f50 g37
30	h150 h151 h152
3024	e277
35	a224 f338 g5
3572	e218
37	a233 g18
3730	e211
39	c338 h254 h255
4	f51 g38
400	g524 g525 g526 g527 g528 g529 g530 g531 g532 g549
401	f505 g388 g389 g391 g394 g395 g396 g397 g414 g416 g420 g555
403	e442 f506 g398 g399 g401 g404 g405 g406 g407 g415 g417 g421 g556
404	f426 g426 g427 g428 g429 g431 g432 g433 g434 g435 g442 g443 g445 g447 g449
405	g533 g534 g535
406	g551
407	g408 g409 g410 g411 g412 g413
408	g505 g506 g507 g508 g509 g510 g511
409	g512 g513 g514 g515 g516 g517 g518 g519 g520 g521 g523
410	g436 g437 g439 g440 g441
411	g550
412	g522
413	g545 g546 g547
415	g536
416	g548
422	g537 g538 g540 g541 g542 g543 g544
429	g450 g451 g452 g453 g454 g455 g456 g457 g458 g498
42p01	f358
42p07	f364
42s01	f361
42s02	f357
42s22	f360
43	g40
45	g42
47	g41
48	g39
5	a94 f52 f490 g0
50	g491 g492 g493 g494 g495 g500
500	g459 g460 g462 g463 g464 g465 g466 g501
502	g467 g468 g470 g471 g472 g473 g474 g502
503	g475 g476 g477 g478 g479 g480 g481 g482 g503
504	g483 g484 g486 g487 g488 g489 g490 g504
507	g552 g553
51	a232 g24
52	a225 g6 g496 g497
53	g30
530	g87
54	g31
55	a226 g7
550	g91 g92
56	a227 c143 f339 g8
58	g28
59	g29
6	a222 f53 f336 g1
60	a231 g25
61	g44
63	g46
66	g21
67	g16
7	a223 f54 f337 g2
70	g47
77	g23
78	g19
8	f55
80	g32
82	g33
83	g34
9	f56 f98 f406 g15 h140 h142 h143 i507 i508
90	g26
91	g27
92	a229 c145 g9
94	g17
95	g10
96	g11
97	g12
98	d119 f413 h221 h222 h223
aaaa	d225
aadsts	g356
abgelaufen	h326
abhängigkeiten	a59
abort	c155 c157
aborted	e141 g605 g625 h391
absent	i431
absolute	d48
acceptable	f640
accepting	e74 e77 e80
accepts	b190
acceso	i37
access	c150 c267 d1 e149 g106 g369 h189 i19 i20 i411
access_refused	e411
accessdenied	g258
accessdeniedexception	f552 g259
accessible	c25 c266
accessing	g185
accessnotconfigured	g364
accordée	h167
account	c214 c240 c241
acl	d198
acquire	c414 c430 f546 g177 i83 i84 i85 i89
acquiring	g171 i120 i121
action	a146 d176 e348 g115
activated	f251 f283
active	d18 d19 i358
actively	h281
adapting	d204
add	b142
added	c112
address	d125 f551 h219 h230 i242
administration	a20
administratively	c213
administrator	e72 h203
admission	b299
again	a255 c174 d419
against	f329
agent	a370 a372 c217 c219
agree	d253
ah00526	d174
ah00534	d175
ah00558	d189
alert	d190 d364 d366 d383
algorithm	c200
alias	b256
allocate	c374 f296 h101 h116 h129 h132
allocated	b25 b279 i142
allocating	c282
allocation	c393 f404 h117 h119
allotted	i164
allouer	h126
allowed	c115 e157 i318 i474
already	b24 c129 h228 h229 i132 i148
already_enabled	d501
already_exists	g295
alreadyexists	b275 g290
also	a124
alternative	d336
ambiguous	c122
anchors	d362
anderen	a18
anonymous	e64
another	i102
apache	d188
api	b11 b15 g366 g377 g379 i23
apk	a252 a256
apparently	d587
appear	d247 e119 f28
appears	d588
append	e322
applicable	d21
application	g354
applicationcontextexception	f532
apply	c107 c127
appropriate	d245
apps	a310
apt	a92 g148
architecture	a131
archive	a140 a234 a263 c356 c360 c384 c439 c442 i74 i75 i77
archives	a104
archivo	h245 h348
archivos	h159
area	a133
arg	c278
args	e315
argument	a167 b114 c296 d445 d509 f382 f660 g189 i231 i247 i269 i270 i273 i315
arguments	d131 f654 f664 g128 g131 g372 i279
arithmetic	h22 h29
armor	a341
arrêté	h138
artifact	f458 f486 f487 f488 f489 f498 f499
asked	b288
askpass	d453
assertion	h398 h399
assertionerror	f596
assez	a31
assignment	d44 d55
associated	g572
atteindre	h304
attempt	d455 e378
attempted	a203
attempting	g102
attente	i167
attribute	d267 g126 g199 g204 g224 i328
attributeerror	f601
attrs	c300
aufgelegt	h415
aufgelöst	g50
aufruf	i491
autentificación	e8 i40
auth	c264 c265 e292
authenticate	e343 e344 f132 g103
authenticated	d351 i15
authentication	b182 c18 c222 e0 e11 f263 f503 g63 g104 i0 i1 i14 i34
authentication_error	g387
authenticationfailed	g359
authentification	i39
authentifizierung	i38
autherror	e345
authfailure	g256
author	c76
authority	d231 d324
authorization	d468 f504 g62 i22
authorizationfailed	g358
authorizations	d220
authorized	d463 e346 f500 g269 i18
automatic	c58
automatically	g352
autre	a17
available	a136 a169 e44 g117 i397
awaiting	b172
away	e176
az	g355
back	b323
backend	c413 d195 g206
background	e296
backoff	d105
bad	d276 d534 i494
bad_alloc	h109
badname	d442
badrequest	b298
badzipfile	f20
banner	c191 c234
base64	d161
baseurl	a175
basic	b90 c23 f331
be	d30 g109 i398 i399
beandefinition	f534
become	g97 g100
beendet	h412
befehl	h38
being	b39 b42 e38 i125
bekannt	g579 g580
belegt	h263
berechtigung	h166
berkeley	a218
best	a195
between	f393
bin	f375
binary	f158 h52
bind	b30 d115 d117 d120 d123 d124 e320
bindexception	f549
binding	d239 d241
bio_connect	d315
bio_new_file	d154
bit	d461
blob	c99 g174
block	c341 e114 g188
blocked	e180
blocking	f392
bloqueado	i128
bloquear	a15
boolean	c79
bootstrap	e446
both	a196 c277
bound	i143
branch	c31 c54 c106 e451
breaks	a55 a304
bringing	b203
broken	g631 h296
broker	e435
brokers	e438
bucket	c313
bucketalreadyexists	g288
bucketalreadyownedbyyou	g289
buffer	e262
build	f97 f561 f565
builderror	f298
built	f388
bundle	f246
bundler	f253
bus	d68 d69 h389
busy	d583 d584 d593 h259 h268 i482 i483
busygroup	e317
busykey	e316
byte	g60
bzip2	c336
ca	d365
caa	d255
cache	a19 f645
caching_sha2_password	e153
caddyfile	d207
calculate	b144
call	f349 f690 g214
called	f569
caller	g371
calling	b348 b361
canceled	b18 d4 g629 h417
canceling	e45 e46
cancelled	h416
canonicalize	c253
capability	b117
cargo	f367
cast	e144
caught	h408
caused	b51
caution	c361
cc1plus	f670
ce	h346
central	c342 f543
cert_has_expired	d345
certbot	d242
certificate	d166 d167 d243 d244 g68
certificate_verify_failed	d331
certificateexception	d356
certificates	d219
certification	d339
certpathvalidatorexception	d357
chain	d487 d490 d504
challenge	d230 d237
challenges	d232
change	a309
change_dir	c259
changed	c186 c375
changes	a311 c63
channel	a325
character	e240 g200 i216 i243
chart	b338 b339 b341 b343 b345
chdir	d80
check	a344 c327
checked	c68
checking	b193
checkpoint	e117 e118 e124
checksum	a189 a264 c407 e116 f288 g166 i45 i46 i48 i56 i57
checksums	c405 g240 g241
child	c396 c398
choice	g325 i236
chpasswd	d450
chroot	c268
cipher	c197 d380 d381
ciphertext	c425
circular	b252 b254
class	f350 f461
classnotfoundexception	f462
clean	c298
clearsigned	a67
client	b17 e443 g424 g425 g448 g598
client_loop	c251
clients	e69
closed	c194 c231 c250 g604 g606 g627 h294 i448
cluster	b290 e133
cluster_block_exception	e428
clusterdown	e302
clusternotfoundexception	g283
clusters	e86
cmake	f651
cmake_	f635
cmake_c_compiler	f662
cmake_root	f647
cmakelists	f633
codename	a75
collation	e388
collect2	f673
collection	e351 g116 g121
column	e20 e192 e205 e384 e396
combined	i309
command	f150 f277 h37
commande	h39
commandline	a93
commands	f615
commences	f617
commit	c135
common	d329
communicate	a318 a319 a321
compatibility	f657
compatible	f281 f282 f313
compil	f613
compilation	f557 f558 f560 f588 f590
compile	f511
compiler	f523 f636 f649 f669
complete	b200 b207 b212
complété	h413
compose	b219 b221 b228 b241
composer	f300 f304 f319 f326
compressed	c324 c332 c334 c354
compression	c351
comprise	a87
compute	b139
computed	c399 c400
concluded	c66
condition	b304
conditional	g143 h10
conditionalcheckfailedexception	g175
conexión	i464
conf	d187
conffile	a143 a144
config	b68 c5 c9 c13 c80 c130 c420 c422 i222 i224 i225
configuration	c202 d184 d265 f631 g225 i220 i221 i223 i226 i228 i229 i298
configure	f644
configured	f184 g230 i285
configuring	g248
confinement	a322
conflict	a300 b43 b276 e132 f66 f284 f324 f537 g302 i113
conflicting	a299 i136
conflictingoperation	g299
conflicts	a53 a54 a130 a202 a204 a205 a206 f323 i135
connect	c291 d71 d218 e85 e174 i434 i435 i437 i438 i439
connectexception	f482
connecting	c220
connection	h330 i446 i447
connectionreset	f2
connections	e71 e178
connectivity	b29 b31
connecttimeout	h336
connecttimeouterror	f7
connecttimeoutexception	f493
connexion	i463
constraint	e399
constraints	f25
contact	a320 a328
contain	c131 f309 f424
container	b22 b23 b61 b161 b162 b257
containerfile	b138
containerport	b104
containers	b155
contains	b239 c429 d590 d594 e98 e111
content	f286
contention	i130
contents	g114
context	b77 b178 b271 b272 b273
continue	f579
control	d11 e25
controller	g105
convergence	f536
conversation	e340
conversion	f689
converting	b295 b346
copy	b140
correct	a52 a100 a183 f81
corrupt	c133 c335 i60 i64
corrupted	a292 a293 a295 i61 i63
corruption	i65
couldn	a40 e329 f143 i387 i436
cowardly	c368
cpio	a235 a236
cpus	b110
crash	i364
crashed	e268
crashloopbackoff	b319
crate	f371
crc	a340 c326 c344 c386 i69 i70
create	b283 c3 c10 c14 c15 e212
createcontainerconfigerror	b322
credential	b93 g247
credentials	e412 e427 f330 f333 g376 i3 i4 i21
crontab	d529 d539
cross	h383
cuota	h96
curly	f592
current	b301 b310 c45 f63
currently	d395 i107
cxxabi	h63
cycle	b253 g215
cyclic	d64
daemon	b6 b7 b10 c276 d545 i368
damaged	c318 c444 i62
data	c380 i433
database	a251 a287 a288 e18 e189 e203 e370 e381
dataset	e300
datatype	e400
date	d437 f311 i339
day	d532
db	e323 e324
dbinstancenotfound	g280
dbpathinuse	e353
dbus_session_bus_address	d73
dead	i369
deadline	b306 b307 b331 g597 g599
deadline_exceeded	g600
deadlock	e42 e216 i124
dearmoring	a362
debian	a115 a116
declaration	g203
declared	b224 b225
declares	f438
declined	c105
decode	i202
decoder	c373
decoding	c339
decompression	c330
decrypt	d292
decryption	a347 g101
default	b12 d134 g353
defined	f305 i144 i286
defines	f185
definition	f678 g192 g210
definitions	d429
delai	i165
delayed	c397
delete	d494 e430
deleted	d495
denied	b180 b181 c114 e225 i472
depend	e34
dependencies	a199 a301 f65 f71 f510 f566 i79 i80
dependency	f403 f639
dependencyviolation	g303
depends	b234 f69
deploy	c116
deployed	b337
deployment	f270 f271
deprecated	i294
depsolve	a198
depth_zero_self_signed_cert	d341
desconocido	g582
dest	c257
destination	d515 g119 h308
destined	d538
destructive	d63
detect	c75
detected	c345 g134
dev	a364 a365
device	d569 d572 d579 h87 h351
dial	b1 b8 b9 b309 i468
didn	c309
different	f59
digest	a238 a285 b195 i44
dir	e256
directive	d126 d143 d205 e308 f436 i239 i250
directory	a101 c311 e363 h341 h361 h363
dirmngr	a360 a361
disabled	g362
disappeared	f455
disconnect	c139 c177 c195
disconnected	g630 i465
discovery	g181
disk	h80
disponible	h72
dispositivo	h265
disque	h95
distribution	f35 f90
distutils	f78
divergent	c67
division	e134 h20
dns	a272 d226
dns_rdata_fromtext	d279
doas	d465
docker	b120
dockerfile	b128 b129 b130 b131 b135 b136
documentroot	d178
doesn	a188 b267 e190 i381
domain	e81
don	a29 f291 h214
dossier	h367 h368
dot	d254
double	h397
doveconf	d264
down	h271 h320 i367
downgraded	a50
downgrades	a51
download	b342 f397 f398 f401 g186 i453 i454 i455 i456
downloaded	f285 f334
downloading	a245 a246 i457
dpkg	a111 a112 a147 a152
driver	a84 b166
droits	a2
drop	e195
dropped	e33
dubious	c72
dump	e120
dumped	h387
duplicate	e206 g201 g293 i137 i297
during	b16 g132
dynamic	c209 f346
déjà	e30 h250
délai	i166
démarré	i376
dépendances	a60
e0	f415
e11000	e349
e155004	c159
e155007	c167
e155015	c169
e160013	c166
e170001	c164
e170013	c161
e175012	c162
e200009	c168
e215004	c165
e401	f124
e403	f125
e404	f135
e429	f113
e5	f112
e730061	c163
eacces	d116 f207 h161
eaddrinuse	h220
eai_again	f104 g575
early	c137
eauthunknown	f127
ebadchecksum	f194
ebadengine	f169
ebadplatform	f171
ebusy	h260
econn	i467
econnaborted	g628
econnrefused	f102 f115 h273
econnreset	f103 h287
edquot	h92
eexist	f202 h237
efbig	h98
effective	d467
ehostunreach	f105 h299
ein	h365
eintegrity	f187
einvalid	f174
einvalidpackagename	f168
einvalidtagname	f167
eisdir	h364
either	d256
ejecución	i377
ejsonparse	f163
element	d506
elevated	h202 h204
elifecycle	f228 f231
eloop	h374
emerg	d137 d152
emfile	h145
empty	c52 c89 c435 e131 f624 h252 i337 i338
enabled	a177 g363
enametoolong	h376
encoding	e110
encontrado	i419
encountered	a66 a153
encrypted	c367 e372
encryption	f366
encuentra	i420
end	c325 d160 e123 h5 i219
ending	d208
endpoint	g308 g316 g317 g334
endpointconnectionerror	g312
endpoints	b38 b45
ends	c337
eneedauth	f126
enetdown	h319
enetunreach	f106 h311
enfile	h146
engine	f170
enodev	h352
enoent	f156 f157 h342
enomem	h102
enospc	f210 h66
enotdir	h362
enotempty	f206 h253
enotfound	f101 f116 g576
enough	h75 h76 h77 h120 i278
enter	c226 d443 d444 f332
entered	d9 d104
enthält	a72
entitlement	a220
entityalreadyexists	g291
entries	d413
entry	a77 d216 d249 e204
env	b222 b223 h48
environment	b115 d32
enxio	h353
eof	b194 c315 g601 g607 i217
eotp	f128
eperm	f208 h172
epipe	h385
epublishconflict	f203
eresolve	f199
erlaubt	h176
erofs	f209 h149
err	e290 e294 e311 e313
err_dlopen_failed	f226
err_invalid_arg	f222
err_module_not_found	f212
err_ossl_evp_unsupported	f224
err_pnpm_bad_tarball	f196
err_pnpm_fetch_401	f129
err_pnpm_fetch_403	f130
err_pnpm_fetch_404	f138
err_pnpm_fetch_5	f111
err_pnpm_json_parse	f176
err_pnpm_meta_fetch_fail	f110
err_pnpm_no_importer_manifest	f152
err_pnpm_no_lockfile	f155
err_pnpm_no_matching_version	f139
err_pnpm_no_pkg_manifest	f159
err_pnpm_no_script	f149
err_pnpm_outdated_lockfile	f178
err_pnpm_peer_dep_issues	f205
err_pnpm_recursive_run_first_fail	f230
err_pnpm_tarball_integrity	f190
err_pnpm_unsupported_engine	f173
err_require_esm	f217
err_socket	f108
err_socket_timeout	f119
err_tls_cert_altname_invalid	d346
err_unknown_file_extension	f220
err_unsupported	f219
errcode	e250 e253 e255 e257
errimagepull	b321
es	h369 h370
esockettimedout	f117 f121
espacio	h74
espera	i168
esrch	h355
essential	a48
establish	i449
established	e434
etarget	f136
etc	d423 d424
etcdserver	b315 b318
etimedout	f118 f123 h322
etxtbsy	h262
eunknowntype	f165
eusage	f164
evaluate	b137
evaluating	b349
event	h28
events	d136
exactly	a49 b189
exceeded	i154 i162
exceeds	c101
exception	f335
exchange	c196
exclude	f439
exclusion	e37
exclusive	f548 i119
exdev	h378
exec	b49 b50 b52 b53 b175 h47 h53
execstart	d46 d54
executable	b47 d85 d86 d87 f574 g120 h44
execute	d458 f585 h45 h54
executed	e53
executing	b350
execution	e278 f365 f564
executor	b199
exhausted	e66 h115 h147 i498
exim	d266
exist	d399 d407 d408 d580 g111 g273 h248 i380 i382 i405
existe	i415
existent	g589 i402
existiert	h241 h242 h249 i416
existing	f147 h55
exists	c1 c243 c390 d385 d393 e27 e129 h236 h247 i96
exit	f229
exitcode	i510
exited	b158 b159 b211 i500
exiting	c395
expected	d180 e108 f679 i72 i275 i493
expecting	d129 d169 d170
expiration	h327
expired	a373 a374 a376 c215 c216 c242 d306 d359 e48 e155 g267 g385 g386 i25 i26 i27 i28 i153
expiredtoken	g244
expiredtokenexception	g260
expiring	f456
expiró	h328
explicit	g264
expression	g194 h21
exs	f577
ext	f314
extend	e58
extended	c320
extension	e23 f221
extents	d618 d619
external	b226 b227
externally	f23
extra	i272
extract	b152
extracted	a119
failed	c401 g167
failures	c176 f556
fatal	d193 e307 f625 g168
fe_sendauth	e14
feature	f384
fehlender	i306
fetch	a97 a98 a103 c154 f402 i450 i451 i452
fetch_error	f122
fetcherror	f109
fetching	c153 d228 d229 f262
few	i277
fichero	h244 h347
ficheros	h158
fichier	a71 h243
field	b328 d210 g133 i252 i322
file	i430
fileexistserror	h246
filename	c362
filenotfounderror	b4 h349
filenotfoundexception	f479
filepermissionerror	f290
files	d28
filesystem	a298 d589 d597
filter	c110
find	f254 g110 i384 i386 i388 i389
fingerprint	c185 c188
finish	a161 i177
finished	d93 d95
firewall	d227
firewalld	d526 d527
first	c123 d305
fix	a58
flag	b119 b133 f526 i237 i248
flags	g221
floating	h390
following	f637 g329
fopen	d321
for	b205
for_each	g219
forbidden	b280 b285 b292 g400 g557 i471
foreign	e35 e394
fork	h0 h1 h2
format	b186 c223 c381 i235
formaterror	f287
formats	b151
formatted	c403
formula	a335
formulae	a336
forward	c60 i147
forwarding	c207 c208 c210 c212
found	b141 h43 h350 i378
fpm	d213
fragment	d61
frame	c340
free	a306 d617 h83 h84 h90
frontend	a110 a113 d202
frozen	f181 f273
fs	d596
fstab	d567 d568
full	c363 c387 e60 e249 e342 e376 h81
function	e22 e387 f618 g212
garbage	c239
garbled	d535
gateway	g469 g485 g558 g560 g561
gave	b99 b100 d103 i169 i183
gcloud	g347 g349
gefunden	h49 i417
gem	f240 f241 f245 f247 f260
gemfile	f242 f268 f274
gems	f244 f266
generate	f659
generation	d484 d485 f94
generator	f652
genug	a30
genügend	h123
gesetzt	h34
gesperrt	a102 i126
get_name	d162
getaddrinfo	g569
getting	b92 b289
getötet	h137
gh001	c103
gid	b263 d389 d391
gids	b265
git	c33 c46 c47 c83
github	c102
given	d496
giving	g53
glibc	h60
global	d206 f589
gnutls	g614
gnutls_handshake	g613
go	f420 f437
goal	f473 f562
goaway	g623
gone	g438
goroot	f423
got	b2 i317
gpg	a180 a369 a371
gradle	f470 f547
granted	c26
great	h19
greeting	c274
group	d108 d386 d390 d394 d400 d402 d404 d406 d416 d446
groß	h100
gss	e9
gssapi	c173
gzip	c323 c328
gültige	i300
handle	b316
handshake	b19 d372 g595 i466
handshake_failure	d379
hang	g622
hangup	f676 h402
happened	f399
hash	f12 f13 f15 i43
hashes	a28 f10 f11
hauptspeicher	h124 h131
have	f389
head	c151
header	c383 d43 d171 e121 f642
headers	c385 g58
heads	e453
health	i361 i373
healthcheck	b160 i362
heap	f453 h114 h118 h130
held	a21 a47 a367 c158 i91 i92 i103
helper	c86
here	d130 i289
higher	f653 f656
histories	c70
holds	i100
home	d436
hook	c104 c134
host	e172 f485 g82 g568 g578 i413
hostbased	c175
hostkey	c201
hostname	c190 d337
hostport	b105
hosts	g118 g142
hour	d531
how	f250
httperror	f261
httptimeoutexception	f494
hung	c138 c141
hy000	f351 f352
ibdata1	e217
id	b71 c440 d438 d439 f477
ident	c77 e2
identification	c410
identified	e450
identifier	h15 i218
identities	c218
identity	c225 i29
idle	e47
ids	b264
ignore	c180
ignored	c183 f46
ignoring	d72
illegal	h17 h30 i264 i486
illegal_argument_exception	e447
image	b63 b73 b74 b150 i421
imagenotfoundexception	g282
imagepullbackoff	b320
immutable	b278 b325
implicit	f680
imported	b334
importerror	f86 f87
improper	b156 i496
improperly	i319
improperlyconfigured	i320
in	d553
inaccesible	h317
inactive	i372
inappropriate	a366 i345
inc	f567
include	f621
included	g254
incompatibility	c281
incompatible	e103 f172
incomplete	e402 g608
incompleteread	g609
incompletesignature	g268
inconnu	g581
inconsistent	f21 f22 g207
incorrect	c364 e269 f131 g94 i6 i9 i10
indentationerror	i188
index	c0 c92 e385 e392 f80 f595
index_not_found_exception	e423
indexerror	f599
indicated	a356
inflate	c95 c347
init	b54
initial	f527
initialisée	h292
initialization	f452 g205
initialize	e267
initialized	e352
initscript	a142
innodb	e263 e270
inodes	a214 h88
input	c333 e96 e122 f348 f381
insecure	d552
insecurely	g70
installable	f33
installation	a37
installationskandidaten	a39
installed	a137 a334 i395
installerror	f294
installing	a129 a211 f297
instance	b70 b362 b365 b366 g218 i98 i101
instrucción	h42
instruction	b127 h388
instructions	b132
insufficient	a212 f454 h78 h79 h121
insufficient_scope	b88
insufficientinstancecapacity	g340
integer	e102 i336
integrity	a266 c378 c443 f188 f189 i58 i59
integrityerror	c426
intended	a187
interactive	d0 d2 h206
interface	d518
internal	a95 g461 g562
internalerror	b313
internalfailure	g311
internet	a270
interpolation	b237
interpreter	f280 h46 h51
interrompu	a24
interrumpió	a25
interrupt	f674 h403
interrupted	a22 h407 h410
introuvable	h50 i418
invalid	d405 d433 e101 i340 i343 i485
invalid_api_key	g378
invalid_argument	g333
invalid_client	g383
invalid_grant	g357
invalid_port	d521
invalid_rule	d522
invalid_service	d497
invalid_token	g384
invalid_zone	d498
invalidaccesskeyid	g255
invalidamiid	g277
invalidauthenticationtoken	g360
invalidclienttokenid	g245
invalidconfigurationpropert	f533
invalide	i302 i305
invalidgroup	g296
invalidinstanceid	g279
invalidlocation	g336
invalidoption	f279
invalidparameter	g321
invalidparametercombination	g330
invalidparametervalue	g320
invalidtemplate	g335
inventory	g140 g141
invoked	f663
inválida	i303
io	c271 c293 c304
ip	b111 e264
iptables	d481
ipv4	e127
isn	i403
issuer	d304 d348 d367
item	g211
itself	h381
jar	f529
jarfile	f460 f539
java	f449
java_home	f474 f475 f476
job	d3 d6
jobid	d540
jobs	d62
js	f227
json	e92 f151 f153 f154 f177 i209 i212
jsondecodeerror	i194
jwt	g382
kernel	d605 h360
kex_exchange_identification	c192
key	c246 d39 d40 d291 i244 i251
keyboard	c172
keyboardinterrupt	h406
keyerror	f598
keyring	a297
keyserver	a351 a352 a355
keystore	f554
keyword	d191 d197 i254 i321
kill	b164 d83 d150
killed	b165 f672 h122 h133 h134 h135 h136 i511
killer	h113
kind	b268
known	a83 b82 c187 c221 c227 f491 f655 g55 g567 h270
kommando	h41
kommandozeilenoption	a88
kommunikationspartner	h291
kubernetes	b352 b353 b354 b355 b356
l	f627
label	d570
lacks	d47 d56
large	h97
last	d536
later	a267 i131
layer	b148 b149 d377
ld	f626 f683
leader	b124
leader_not_available	e436
least	b188 e226 h89
leer	h256
left	a8 a9 b196 c288 e61 h65
length	d258 d375
lesbar	h153 h154
lese	h155
level	b240
liaison	h36
lib	a135 f89
libcrypto	c189
libmambaunsatisfiableerror	f74
libraries	h58
library	f648
license	f160
lifecycle	f232
limit	h128 i178 i499
limited	i459 i460
limitexceeded	g337
line	c204 d275 d600 e112 f522
lines	c408
link	h377
link_stat	c289
linked	d57
linker	f378
links	f391
list	a134 a172 b248 b281
listed	c402
listen	c211 d16
listening	d212 d285 e319 h231 i370
living	e431
load	d151 d164 d165 d215 d488 f249 g229 i426
loaded	d29 d273 e152 f571
loaderror	f248
loading	b303 g124
local	d303
locale	d91 d92
localement	e84
localizar	a35
locally	e82 g67
locate	a32 g250 i390 i391 i392 i393
location	c418 d142
locations	d363
lock	a11 c113 d421 e354 f312 g149 g150 g172 h64 i87 i88 i115 i116 i117 i118 i479
locked	c160 d555 e365 i93 i94 i95 i108 i111 i112 i480
lockfailed	c431
lockfile	a368 f275 i97
locking	g173 i481
locktimeout	c432
log	d141 e321
logged	b286 b287 d396 f133 i32
logical	d575
login	g88 i2 i31 i33
logrotate	d554
logrotate_script	d549
lokal	e83
lone	c317
long	e139 h57 h375
longer	a65
look	c314 d384
looking	c24 c30 h6
looks	f27
lookup	a268 g587 h61
loose	c88
loss	g594
lost	c248 e175 h295 h297
low	h86
luac	f593
lzma	a118
läuft	i375
mac	c199 d294 d295
machine	f531
magic	a117 c319 c377 i68
mail	d268 d270
main	d10 f417 f530
maintainer	a141
major	f518
make	f610
makefile	f609
malformed	a78 e371 f442 i214
malformedinput	g328
malformedpolicydocument	g323
malloc	c147
management	a277
manager	b122
manifest	b78 b79 b80 b84 b95 f380
manipulation	d448
many	g213 h12 h144 i276
mapper_parsing_exception	e448
mapping	b246 b329 g135
marginal	a294
marked	a171
masked	d33 d34 d35
master	c423 d274
master_not_discovered_exception	e433
masterdown	e301
match	a168 c37
matched	c359
matches	a173 a332 i404
matching	a43 a138 f76 f137 f302 f307 f369 i396
max	c270
max_map_count	e445
max_statement_time	e279
maximum	d94 f515
may	b83 d427 d431 g162
maybe	d293
md5	e10
mean	d499 i299
medium	d74
meet	b347
mehr	h71
member	d392 d417 e54 f682 f687
memoria	h127
memory	c299 e63 h106 h107
memoryerror	h108
mentioned	a274
mercurial	c156
merge	c57 c124
meson	f665
message	g375
metadata	a191 a286
method	a85 e16 f468 f568 i412
methods	c178 c179
might	e130
migration	e455
migrations	e454 e456
minimum	b103
minute	d530
mirrorlist	a242
mirrors	a240 a241
misbehaving	g574
misconf	e293 e297
misconfigured	i227
mismatch	c404 e276 f444 i42 i495
mismatched	f289
missing	d45 d447 e109 f632 i266 i394
missingparameter	g322
missingspecerror	f252
misspelled	d173
misspelling	g123
mkdir	c260
mod	f416 f433 f434
mode	b185 i342
modifications	c128
modified	b277 f180
modify	a178 d430
module	c261 c262 d185 d211 e386 f211 f214 f427 f570 g208 h358 h359 i429
modulenotfounderror	f85
modules	d183
mongod	e355
mongonetworkerror	e334
mongonetworktimeouterror	e338
mongoservererror	e339
mongoserverselectionerror	e328
month	d533
mount	b109 d611
mounted	d573 d581 i146
mounting	d608
mounts	b59
msb1003	f583
msb1009	f584
multilib	a200
must	b191 d257 d482 d486 d560 d563 h180 h182 i282 i333 i334
mutually	c388 g147 i292
mysql	e171 e173
mysqladmin	e166
mysqld	e265
name	d412
name_conflict	d503
named	f88 f368
nameerror	f603
namensauflösung	g584
nameresolutionerror	f6
names	a281
namespace	d81
namespaceexists	e350
namespacenotfound	e362
namespaces	b269
native	f299
near	d271 d284 d470 e401 h3 h8
needed	a210
neither	b238 d49
net	b311
netsdk1045	f582
network	b32 b64 b176 b260 b261 d523 f120 g616 i445
netzwerk	h315
newconnectionerror	f0
newline	g209
next	c316
nfs	d609
nginx	d147 d149 d246
ninguna	h305
ninja	f611
no_pubkey	a61
no_such_queue	e422
no_such_user	e419
no_such_vhost	e420
noauth	e285 e287 e288
noavailablebrokers	e437
noclassdeffounderror	f463
node	b75 e407 e409 f225
nodedown	e410
nodename	g570
nokey	a185
nomemoryerror	f295
nonexistent	i401
nonexistentpath	e364
nonodeavailableexception	e432
noperm	e291
noroutetohostexception	f483
noscript	e326
nosuchbucket	g270
nosuchentity	g274
nosuchfileexception	f480
nosuchkey	g271
notfound	b266 g275 i379
notfoundexception	g276
nothing	a170 c358
notimplementederror	f608
notwritableprimary	e332
npm	f140 f233 f234
ns	d283 e361
nu1101	f580
nu1102	f581
nu1202	f591
nu1301	f594
null	e135 e137 e138 e398 h33
number	c237 e100 g80 g81 h27 i341 i344
numeric	c78 h13
numerical	d260
nxdomain	d223 g577
o	e405 g596
object	b62 c34 c100 c111 c132 c312
objects	b351
obtain	a164 e41 i86 i90 i114
obtenir	a12
occupied	h234
oci	b216
offer	c235
ok	d352
on	f144
only	a10 c11 c12 d432 d558 d559 e228 h148 h196
onto	b55
oom	e295 h110 h111
oomkilled	b163 h112
open	a5 a7 c350 c355 c409 d322 d561 i406 i407 i408 i409
opening	f347 f541
openpgp	a184 a338
opentimeout	f259
operación	h179
operand	i271
operando	i308
operate	d58
operating	b96
operation	a89 e210
operationaborted	g298
operationnotallowed	g344
opt	b113
option	a145 c81 c297 d272 d278 d510 d551 d598 d601 e99 e234 f39 f43 f175 f223 f278 f317 f620 g43 h16 h26 i232 i246 i262 i265
options	b187 f525 g324
opérande	i307
orden	h40
ordering	d65
origin	a76 c152
otherpid	d541 d542
our	c39
out	i497
outofmemoryerror	f448
output	c140
outside	f218
over	f204
overflow	e143 h395
overhead	f451
overlapping	b36
overlaps	b34 b35
overwrite	a125 a363
overwritten	c53 c370 c392
owned	a273
owner	c205 e51
ownership	c279
pack	c142 c427
package	a280 f213 f301 f308 f429 f628 f629 i425
packagemanager	f186
packages	a42
packagesnotfounderror	f75
packaging	f528
packet	a342
packfile	c91
page	e113 e115 e274
paket	a36
pam	d449
panic	h394
parameter	d132 d259 d262 e95 e97 e104 g331 h32 i234 i249
parameters	g127
params	d234 d235 d236
parse	a81 b360 d42 d200 d599 e359 f650 i185 i198 i199 i200 i201
parseable	f507
parser	i195
parsererror	i190
parsing	e357 f267 g332 i186 i197
parsing_exception	e449
part	d112 f572
partition	a305
pas	i414
passendes	h356
passphrase	a345 c224 c417 i41
passwd	d411 d418 d422 d425
password	c17 c366 c434 d296 d441 e150 i8 i11
passwords	g93
passwort	e6
patch	b284 c108 c109
path	b326 b359
pathspec	c41
pattern	a139 f430 i331 i332
patterns	f619
peer	d350 d360 e1 f201
pem	d163
perform	a159 e406 g263
permise	h178
permiso	h168
permission	b171 c171 d428 d547 d562 e50 e52 g74 g368 h160 h200 h201 h215
permission_denied	g367
permissionerror	b3 f292 h169
permissions	c181 h199 h212
permitted	d464 e15 h171 h205 i476
persistent	a327
pg_ctl	e87
pg_hba	e4
phase	f478
php	f315 f343
php_network_getaddresses	f353 f354
phrase	d297
physical	d577 d578
pid	d148 d544 e88
pinentry	a348
pipe	c232 h384
pkix	d340
plain	d374
platform	b97 b98
plattenkontingent	h94
playbook	g108 g137
please	f408
plugin	b69 d248
plugins	f318
plus	h73
pod	b72 b258
pods	b274
poetry	f30
point	d566 d574 d586
pointer	c96
policy	b102
pom	f464 f509
pool	d214
port	b27 c238 d139 d514 f550 h227 h232 h233 h235 i241
ports	b26 d287
possible	c59
postfix	d269
postgresql	e107
postmaster	e125 e126
ppa	a154
pre	a128
preceding	e242
precondition	g222
precondition_failed	e416
prefix	d140 f465
premature	a122 c382 d537 g611
prematurely	g610 g626
prepare	b143
present	g217 i145
prevent	a127
previous	f459
previously	f658
primary	e330 e331
private	d168 d298
privilege	a109 h187 i478
privileges	a276 d462 h185 h198 h207 i477
problem	a197
problems	a126
process	b192
profile	d493 g252 g253
program	d111 d546 d548 f641 f668
progress	i122 i123
project	b242 f467 f573
prompts	c22
properly	g612
properties	b232
property	b231 g374 i256 i329
protected	e306
proto	b107
protocol	c280 d370 d371 d382 d511 d520
protocolerror	f1
protocols	d373
provided	b218 b302 d456 f435
provider	a279 g202 g223 g226 g227 g239
providers	a194
provides	a193 a201 f418
providing	f419
proxy	d196 d199 g586 g633 g636
proxyerror	f4 g632
prozess	h357
public	a182 a337 a353 a354 c245
publicación	a73
publickey	c170 i30
publish	b106
published	a323
pull	b21 b86
pulumi	g236
push	c49
pyproject	f31 f32 f34 f45
python	f58 f60 f61 f62
périphérique	h264
query	f425 g178 g179 g183
quickly	d106
quota	b327 g345 h91 h93
quota_exceeded	g339
quotaexceeded	g338
quoted	e94 h7
rabbit	e413
range	e140 i330
ranges	b262
rate	d222 g313 i458
ratelimited	d221 d238
ratelimitexceeded	g314
rdb	e325
re	b333
reach	f256 g315 i440 i441 i442
reachable	e333 i443
reached	a96 i157 i161
readable	d182
readdir	c258
readonly	e304 e380 h56
readtimeout	h337
readtimeouterror	f8
ready	i171 i172 i173
reauthentication	g350 g351
reboot	a312
receive	a350 a357 a358
received	f501 f502 g59
receiver	c263
recent	f517
recognized	c331 d349
records	d224 d281
recoverable	c394
recovery	e73
recursionerror	f602
recursive	f622
recv	g619
redirect	h14
redis	e298 e305 e318 e327
redo	e275
ref	c4 c6 c7 c8 c32 c120
reference	b85 b101 b125 c119 f677 g190
referenced	b40
refers	b235 b236
refresh	g243
refreshing	a313
refs	a331 c61
refspec	c40
refused	b308 c233 d96 d319 g54 h272 h282 h283 h284 h285 i473
refusé	i35
refusée	h278
region	g251
register	a221 d252
registered	i141
registry	f82 f92 f141 f372 g180 g184
rehusada	h279 h280
reinicializada	h293
rejected	f407 i475
rejects	e12
relation	e19
release	a45 a68 a70 b335 b336 f520
releases	g231
relies	d330
reload	d17 g165 i354
reloaded	d20
remaining	e70
remote	a333 c27 c56 c117 c121 c148 c256
remotedisconnected	f3
remotefetcher	f258 f265
remotely	a296
removal	b46
remove	b41 b44 d397
removed	c21
removing	a208 a209
repeated	d7 d277
replica	e358
reply	g621
repo	a176 a243 b358
repodata	a244
repomd	a192
reports	e408
repositories	a271
repository	a179 a282 b344 c28 c29 c48 c412 c419 c424 c433 c436 c437 c438 c441
repositoryalreadyexistsexception	g297
repositorynotfoundexception	g281
request	c254 f107 h333 h334
requested	b87 b94 b363 d66 d250 g113
requestexpired	g261
requestlimitexceeded	g306
requests	a207 b173 g563
requesttimeout	g318
require	c389 f321
required	d194 d452 f638 f643 g370 i267 i268
requirement	f26 f36 f37 f41
requirements	a213 f24
requires	e341 h184 i296
reserve	f450
reset	c230 f484 g615 g617 h286
resize	e65
resolución	g585
resolution	f70 g84 g85 g573 g588 g591 i82
resolutionimpossible	f64
resolvable	f508
resolve	f200 f215 f216 f469 g49 g86 g122 g564 g565 g590
resolved	f322 g592
resolver	g52
resolving	g571
resource	b282 b357 g90 g278 g301 i106
resource_already_exists_exception	e424
resource_exhausted	g342
resourceconflictexception	g300
resourceexistsexception	g294
resourcegroupnotfound	g285
resourceinuseexception	g292
resourcenotfound	g284
resourcenotfoundexception	g272
resources	b270
respond	i170 i174
responding	i374
response	b89 d233 g422 g423 g446 i175
responseerror	f5
restart	g164 i353
restarting	b153
result	d8 d84
results	i432
retries	g89 g637
retrieval	a181
retrieve	g182
retrieved	g83
retrieving	a308
return	g169
returned	a275
revision	c35 c118 f421 f428
revisions	e452
rights	c149
rndc	d288 d289
role	e13 e17 g107
rollback	b332
room	h82
root	a0 a160 d483 d564 e57 h181 h183 h190 h191 h192 h193 h194 h195 h208 h209
rootlessport	b28
rotation	d550
route	a359 h298
routines	d158
rpc	b169 c136
rpm	a166 a237
rpmdb	a215 a216 a217
rsync	c283 c284 c285 c307
ruby	f243 f269
rule	d492 d500 d507 d508 d525
runcontainererror	b324
running	b154 b197 d102 i356 i357
runtime	b112 b167 b168
runtimeerror	f607
rustc	f387
réseau	h316
résolution	g583
résoudre	g51
s	d192 e314
same	d505 h379 h380
sans	d328
sasl	e336
satisfies	f91
satisfy	a302 a303 f320
scanner	i196
scannererror	i191
schema	e21 e55 e367 e375 f310 i325
scheme	g78 g79
scope	d70
scp	c249
scram	e5
script	f148 f161 f162
scriptlet	a250
sdk	f576
sealed	e439 e440
search	f630
searched	f472
sec_error_unknown_issuer	d310
secret	a346 b67
security	f445
security_exception	e426
see	d5 d12
seeded	a330
seems	c2 f198
segment	c428
segmentation	h386
select	a258 f374 f390
selected	e238
selecting	c306
selection	e335 e337
self	d301 d302
self_signed_cert_in_chain	d342
send	c275 g620
sent	d376 e289
separator	f614
sequence	e142
serialize	e43
server	b293 e90
servfail	g593
service	b66 b177 d512 i355 i424
service_disabled	g365
services	b230
serviceunavailable	b312 g310
session	a349 e39
set	i283
setgid	c269
setting	d36 d37 d38 d263 d361 e241 i238 i253
settings	f512
setuid	d466
setup	f29
seule	h157
seulement	h156
sh	b202
sha1	c90
sha256	f14 i47
shadow	d420 d426
shared	b60 e62 h59
shell	d435
shim	b215
short	c376 d440
shorthand	b118
should	d474 i335
show	b340
shutting	e68
sigabrt	h393
sighup	h409
sigint	h405
sigkill	f237 f405 h141
signal	f446
signature	a261 a339 f328 i51 i52 i53 i54 i55
signaturedoesnotmatch	g246
signatures	a64 a329
signed	a62 a108 a284
significantly	f44
sigsegv	h392
sigterm	c286 h404
sigusr1	c287
simple	f646
sin	h35
sind	a3
single	c42
sintaxis	h25
site	d186 d209
size	a27 f342 h99
skunotavailable	g346
slowdown	g307
smaller	c93
smashing	h396
snap	a314 a315 a317 a324
snaps	a316
snapshot	c421
soa	d282
socket	c292 d122 d203 d286 e79
socketerror	f257
sockets	d121 e128
sockettimeoutexception	f492
solution	f68
solving	f67
some	a105
sorry	d454
sort	e261
source	a46 b56 b57 b58 d516 f519 f634 g112
sources	a80 d472 g242
spawn	d100
spec	b121 b296
special	d565
specification	b108 d90 f377
specifications	f73
specified	c357 d409 i280 i284
specifies	f272
specify	c369 d113 i281
specs	f255
speicher	h125
speicherplatz	h70
speicherzugriffsfehler	h400
sperre	a13 a14
spurious	f396
sql	e231 e404
sqlite_busy	e368
sqlite_cantopen	e382
sqlite_constraint	e397
sqlite_constraint_unique	e395
sqlite_corrupt	e373
sqlite_full	e377
sqlite_locked	e369
sqlite_notadb	e374
sqlite_readonly	e379
ssh	b14
ssh_config	c206
ssh_exchange_identification	c193
ssl	d333 d355
ssl_certificate	d145
ssl_error_syscall	g602
sslcertverificationerror	d332
sslerror	f9
sso	g265 g266
stack	b76 g176 g235
stanza	a79
start	b157 d13 d15 d159 e89 g163 i348 i349 i350 i351 i352
started	d110 i133
starting	c273 d201 e67
stash	c65
stat	b48 c255 i410
state	g238 i365
statement	b126
statements	g125
static	f685
status_code	g418 g419 g444 g499
std	f422
step	b206
still	d118
stopiteration	f605
stopped	i366 i371
storage	b364 h85
stream	c146 c303 f340 g624
strict	b297
string	b247 d524 e360
su	d476 d477 g99
sub	a106 a107
subcommand	f373 i257
subdirectory	h382
subject	d335
submodule	c43 c84
subprocess	a120 a149 a150 a151 f93
subscript	h18
subscriptionnotfound	g286
substitution	h9
success	g75
successful	a190
such	a219 a257 d107 d109 d403 f370 h354 i383
sudo	a326 d459 d460 d478 g95 g96 g98 h210 h213
sudoers	d457 d469 d471 d473
sufficient	h211
suffix	c371 e233
suitable	b217
suite	a74
sum	a26 f431 i49
super	d603 e227
superblock	d602 d604 d607
superuser	a157 d557 e49 h186 h188 h197
superusers	e56
superusuario	a4
supervisor	d99
supplied	c416 e3
supported	c85 f521 i310 i311 i346
susceptible	a38
swap	d606
swapon	d595
swarm	b123
switch	c82
switches	f276
symbol	h62
symbolic	h373
sync	f182
synchronize	a307
synchronized	d290
syntax	d177 d513 e93 f345 f587 h4 i184 i230
syntaxe	h23
syntaxerror	i187
syntaxfehler	h24
syscall	e78
system	c310 d398 f316
systemd	d67
t	i385 i400
taberror	i189
table	d491 e191 e247 e271 e366 e383 e391
tablespace	e26
tag	b116 b179 c55
taken	i138 i139 i140
takes	d179
talk	d556
tampered	f553
tar	b145 b146 b147 c322
tar_bad_archive	f193
tarball	f197
target	a290 d489 d582 f612 h266
targeting	g232
task	a41 f466 g136
tcp	b13 d240
team	a155 a156
tell	c74
template	g139 g146 g220
templating	g138
temporarily	a254 d480 i129 i461
temporary	a253 g56 g566
terminado	h139 h414
terminal	d451
terminated	d127 e76 f675 h401
terminating	c203
termination	d101
terminator	f586
terraform	g198 g237
test	a248
tests	f559 f686
text	h261
thread	f457
three	b134
throttling	g304
throttlingexception	g305
through	e159 e163 e164
time	i155
timed	c228 c229 c294 f496 f497 g64 g65 g66 h321 h329 i152 i156
timeout	b317 e40 f545 h331 h332 h335 i109 i160 i179 i180 i469
timeouterror	h338
timeoutexception	f495
timeoutexpired	h339
timeouts	i470
timer	g154
tls	d358
token	e444 g249 g380 g381 i24 i215
tokens	g348
toml	f42 i210
tomldecodeerror	i193
toolchain	f376 f440 f524
toomanyrequests	b20 b314
toomanyrequestsexception	g309
topicexistsexception	e417
tracking	c50
trailing	c379
transaction	a165 a247 a249
transfer	g618
transferred	c301
transient	a269
translate	e91
transport	c87
tree	c36 c44 c97 c98
tried	a239
trigger	a148
trouble	f114
trouver	a33
truncated	a123 i66 i67
trust	a291
trusted	d308 d309 d347 d354 d368
tryagain	e303
trying	b0 f293
tty	i347
tunnel	g635
type	b255 c198 d53 e24 f386 f684 g195 i245
typed	b300
typeerror	f600
types	f688
udp	d517
ufw	d528
uid	d388
unable_to_get_issuer_cert	d344
unable_to_verify_leaf_signature	d343
unary	h11
unauthenticated	g361 i16
unauthorized	b91 b184 b291 e347 g390 g554 i17
unauthorizedoperation	g257
unavailable	g559
unbalanced	d280
unbound	h31
unboundlocalerror	f604
uncaught	f344
unchecked	f578
unclosed	g193
uncommitted	c71
undeclared	f681 g191 g216 i288
undefined	b249 b250 b251 g130 g145 i287
under	a158 g160
underlying	d410
underspecified	g373
understand	i314
understood	a86 i313
undetermined	a99
unexpected	d128 i316
unexpectedly	c290 c302 e75 g634 i363
unexplained	c305
ungültig	i304
ungültige	a91 i301
unhealthy	b198 i359 i360
uninstall	f77 f79
unique	d387 e36 e390
unit	d14 d22 d23 d24 d25 d26 d27 d31 d50 d51 d52 d59 d60
unix	b5 d97 d98
unknown	b81 d41 d401 d414 e309 f40 f166 f443 i255 i422 i423 i484
unknownhostexception	f481
unknowntopicorpartition	e418
unless	a289
unmarshal	i203 i204 i205 i207
unmarshaling	i206
unmerged	c125 c126
unmet	a56 i78
unprocessable	g539
unprotected	c182 c411
unreachable	g159 g170 h306 h307 h310 h318 i444
unreadable	g228
unrecognised	i259
unrecognized	d75 d76 d378 e356 e403 f513 f661 f666 f667 i258
unrecognizedclientexception	g262
unrecoverablekeyexception	f555
unresolved	f379 i81
unsafe	c73
unsatisfiable	a260
unsatisfiableerror	f72
unsatisfieddependencyexception	f535
unstaged	c64
unsupported	b229 c236 g187 i260 i261 i312
unsupportedclassversionerror	f516
unterbrochen	a23
unterminated	f616 f623
untrusted	a262
ununderstood	a121
unusable	a375 e266
unused	d261
update	f325 f400 f575
updated	f179 f383
updates	c62 f432
upload	c38 c252
upstream	c51 d133 d138
upstreams	d217
uri	d323
url	e106 g45 g77 i240
urls	a174
usage	c295 c372 f38 i295 i488
usando	h226
use	i134
used	i293
user	d415
user_already_exists	e414
username	b170 b183 c16 c19 c20 f264 f447 g61 i12 i13
users	e32
using	a16 i99
uso	i151 i492
utilisation	i490
utilisé	i150
utilisée	h225
uuid	d571
v	f57
v2	a265
vacío	h258
valable	a90
valid	c247 d327 d434 f385 i290 i291
validate	d326
validating	b233 b294
validation	f538 g327 i323 i324 i327
validationerror	g326
validationexception	g319
valkey	e299
value	b244 b330 d135 e105 g129 g196 i233 i263 i274
valueerror	f606
values	a82 d155 d157
vanished	c308
var	a163 d543
variable	b243 d146 e232 e236 g144 g197
variables	g233 g234
variant	f471
vault	e441
vcpulimitexceeded	g341
vendoring	f441
verbindung	i462
verbindungsaufbau	g57 h277
verification	a283 a343 c184 c406 d299 d334 d338 f327 i50 i71 i73
verified	a63
verify	a186 d300 d353 f394 f395 g69
verrouillé	a114 i127
version	a44 f84 f303 f306
version_conflict_engine_exception	e425
versions	f49 f83 f142
verweigert	i36
verwendet	h224
verwendung	i489
very	a132
verzeichnis	h345 h366
vhost	e421
vhost_already_exists	e415
via	g155 g156 g157 g158
vide	h257
view	e389 e393
violated	c329
violates	e28 e136
violation	g603 i326
virtual	f671
virtualhost	d181
vm	f514
volume	b33 b37 b65 b174 b259 d576 d591 d592
vorhanden	e29 i149
voulez	a1
wait	e214 i110 i181 i182
waiting	b305 f544 g152 g153 i104 i105 i158
want	a57
was	g287 i427
watermark	e429
went	f563
werden	a34
were	i428
wheel	f16 f17 f18 f19 f95
wheels	f96
when	g151
where	c321
while	b204 i159
will	d585
within	i163 i176
working	d251
worktree	c69
world	a259 d475
would	c391
writable	g161 h216
write	e59 g71 g72 g73 g76 h218
writeable	h217
wrong	c365 c415 d369 d519 e310 i5 i7 i76 i487
wrongpass	e286
wrongtype	e312
x509	d172 d325
x509_check_private_key	d156
xml	i211
xtables	d479
y	c244
ya	e31 h251
yaml	b245 i208 i213
yamlerror	i192
yet	a69 d307
yml	b220
yn0018	f195
yn0028	f183
yn0035	f145
yn0041	f134
yn0082	f146
yum	a162
z_buf_error	f192
zeitüberschreitung	h340
zero	b201 b208 b213
zerodivisionerror	f597
zielhost	h309
zielrechner	h303
zip	c348 c349 c352 c353 f542
zipexception	f540
zipfile	c343 c346
zlib	f191
zone	d88 d89 d144
zone_conflict	d502
zone_resource_pool_exhausted	g343
zulässig	h177
zypp	a278
échouée	e7
"""
