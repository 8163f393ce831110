"""Made by `python3 -m freshtrack_deploy.failures.signatures`: word, then the wordings found through it."""

# ruff: noqa: E501

from __future__ import annotations

WORDS = """\
0x	c1570
1	g7460 g7494 g7652
10	d5856
1007	e2688
1008	e2694
101	h3556
1021	e3106
1026	e3109
1034	e3521
1037	e3296
1038	e3297
104	h3300
1040	e2496
1044	e2882
1045	e2208 e2210 e2211
1046	e3010
1049	e2560
1050	e2689
1051	e2562
1054	e2563
1060	e2691
1061	e2692
1062	e2690
1064	e2977
1067	e3044
1091	e2564
110	h3652
111	e2369 h3200
1114	e3104
1115	e3012
1129	e2880
113	h3428
1130	e2244
1142	e2883
1143	e2884
1146	e2561
1147	e2596
1193	e3008
1194	e3520
12	h1572
1205	e2816
1213	e2818
1217	e2723
1227	e2885
1231	e3042
124	f12224
1251	e3651
126	f12096
1265	e3043
127	f12032 i5027
1290	e2886
13	h2117
130	f12160
1305	e2565
137	f3715 f11968 i4931 i4932 i4933
1370	e2887
1396	e2693
143	f12161
1451	e2724
1452	e2725
1524	e3650
1698	e2209
17	h2794
18	d5827
1820	e2273
1836	e2915
1862	e2242
1969	e3587
2	d5857
20	d5828
2002	e2337 e2338 e2339
2003	e2432
2005	e2433
2006	e2434
2013	e2435
2026	e2976
2059	e3649
2061	e3648
217	d1408
28	h1220
28000	e2214
30	h1988
3024	e3584
3572	e2821
3730	e2753
39	c7616
400	g7904 g7905 g7907 g7908 g7909 g7910 g7911 g7936
401	f8640 g7456 g7457 g7459 g7461 g7462 g7463 g7488 g7489 g7553 g7555 g7584 g8129
403	e6849 f8641 g7490 g7491 g7493 g7495 g7520 g7521 g7522 g7523 g7554 g7556 g7585 g8130
404	f7394 g7648 g7649 g7650 g7651 g7653 g7654 g7655 g7680 g7681 g7712 g7713 g7715 g7717 g7744
405	g7937 g7938
406	g8002
407	g7524 g7525 g7527 g7528 g7552
408	g8672 g8673 g8675 g8676 g8677 g8678
409	g7808 g7809 g7811 g7812 g7813 g7814 g7815 g7816 g7840
410	g7682 g7683 g7685 g7686 g7687
411	g8001
412	g7841
413	g7973 g7974
415	g7940
416	g7975
422	g7941 g7942 g7968 g7969 g7970 g7971 g7972
429	g8224 g8225 g8227 g8228 g8229 g8230 g8231 g8232
42p01	f6017
42p07	f6083
42s01	f6080
42s02	f6016
42s22	f6019
5	a2784
500	g8256 g8257 g8259 g8260 g8261 g8262 g8263 g8358 g8386 g8390 g8419 g8448
502	g8264 g8288 g8290 g8291 g8292 g8293 g8294 g8359 g8387 g8416 g8420 g8449
503	g8295 g8320 g8322 g8323 g8324 g8325 g8326 g8384 g8388 g8417 g8421 g8450
504	g8327 g8328 g8353 g8354 g8355 g8356 g8357 g8385 g8389 g8418 g8422 g8451
507	g8064
520	g8452
521	g8453
522	g8454
523	g8455
524	g8456
98	d2465 h2630
__getitem__	f10464 f10465
aaaa	d4002
aadsts	g5731
abgelaufen	h3680
abhängigkeiten	a1760
abort	c3008 c3010
aborted	g6401 g9217 g9348 h4586
absent	i3654
absolute	d706
acceptable	f11234
accepting	e1184 e1217 e1281
accepts	b3781
acceso	i293
access	c2882 c5920 d97 e2212 g2209 g5922 h2339 i196 i197 i3584 i3846
access_refused	e6272
accessdenied	g4704
accessdeniedexception	f9344 g4705
accessible	c640 c5858
accessing	g3714
accessnotconfigured	g5826
accordée	h2144
account	c5216 c5217 i320 i321 i322
acl	d3393
acquire	c9442 c9888 f9186 g3650 i768 i769 i770 i802
acquiring	g3616 i995 i996
action	a4321 d3075 e5090 g2304 g2592
activated	f3904 f4386
active	d353 d354 i3172
actively	h3232
adapting	d3520
add	b2528
added	c1888
address	d2529 f9282 h2626 h2689 i2080
administration	a672
administratively	c4448
administrator	e1152 h2432
admission	b6210
again	a7008 c3553 d7425
against	f5312
agent	a10112 a10114 c4544 c4546
agree	d4640
ah00526	d3073
ah00534	d3074
ah00558	d3264
alcance	h3585
alert	d3328 d6657 d6659 d6850
algorithm	c4192
alias	b5376
allocate	c8162 f4673 h1568 h1633 h1728 h1731
allocated	b640 b5825 i1219
allocating	c6304
allocation	c8768 f6912 h1634 h1636
allotted	i1477
allouer	h1697
allowed	c2081 e2272 i2466 i4515
already	b578 c2304 h2659 h2688 i1184 i1252 i4578
already_enabled	d8928
already_exists	g5026
alreadyexists	b5792 g4994 g6400
also	a3648
alternative	d6369
ambiguous	c2212 i4775
anchors	d6626
anderen	a546
anonymous	e994
another	i897 i1062
apache	d3203
api	b288 b384 g5857 g6144 g6146 i226
apk	a6913 a7009
apparently	d10369
appear	d4512 e1792 i3328 i3873
appears	d10370
append	e4448
applicable	d384
application	g5729
applicationcontextexception	f8929
apply	c1760 c2276
appropriate	d4450
apps	a8673
apt	a2656 g2752
architecture	a3840
archive	a4128 a6336 a7138 c7809 c7841 c8512 c10019 c10112 i579 i608 i612
archives	a3137
archivo	h2818 h3968
archivos	h2050
area	a3905
arg	c6177
argomento	i3010
args	e4192
argument	a5024 b2176 c6817 d7744 d9024 f6466 f11458 g3810 i2017 i2085 i2209 i2212 i2437 i2850 i4642
argumenterror	f10370
argumento	i3011
arguments	d2625 f11424 f11491 g2529 i2244 i2629
arithmetic	h418 h454
arithmeticexception	f10211
armor	a9600
arquivo	h2786
arquivos	h1953
arrêté	h1797
artifact	f8032 f8353 f8354 f8384 f8385 f8576 f8577
asked	b6016
askpass	d8034
assertion	f10243 h4614 h4640
assertionerror	f10112
assertionfailed	f10244
assez	a930
assignment	d675 d770
associated	g8834
atom	f10721
atteindre	h3458
attempt	d8065
attempted	a5601
attempting	g2114
attente	i1506
attribute	d4992 g2498 g3905 g3938 g4129 i2528
attributeerror	f10117
attrs	c7041
aufgelegt	h4772
aufgelöst	g993
aufruf	i4711
autentificación	e161 i356
auth	c5856 c5857 e3810
authenticate	e5025 e5026 f2273 g2144
authenticated	d6528 i192
authentication	b3714 c546 c4768 e96 e193 f4128 f8610 g1154 g2145 i96 i97 i164 i290
authentication_error	g6180
authenticationfailed	g5761
authentification	i355
authentifizierung	e130 i354
autherror	e5027
authfailure	g4674
author	c1346
authority	d4128 d6272
authorization	d8192 f8611 g1153 i225
authorizationfailed	g5760
authorizations	d3937
authorized	d8130 e5088 f8578 g4769 i195
automatic	c1091
automatically	g5698
autre	a545
available	a4000 a5026 e580 g2306 i3494
awaiting	b3328
away	e2467
ayant	h4068
az	g5730
back	b6688
backend	c9441 d3362 g3969
background	e3875
backoff	d2048
bad	d5280 d9381 i4745
bad_alloc	h1601
badgzipfile	f10722
badhostkeyexception	f10657
badname	d7010 d7651
badrequest	b6209
badzipfile	f482 f10723
banner	c4000 c5028
base64	d2947
baseurl	a5121
basic	b1825 c608 f5314
be	d512 g2241 i3520 i3521
beandefinition	f8960
become	g2081 g2112
beendet	h4769
befehl	h609
being	b897 b929 e513 i1056 i1058
bekannt	g8896 g8897
belegt	h3012
benutzt	h3042
berechtigung	h2118
berkeley	a5859
best	a5474
bestaat	i3936
between	f6720 i2816
bin	f6369
binary	f2560 h800
bind	b737 d2401 d2464 d2466 d2498 d2528 e4321
bindexception	f9280
binding	d4320 d4322
bio_connect	d5920
bio_new_file	d2851
bit	d8128
blob	c1603 g3619
block	c7619 e1729 g3809 h4224
blocked	e2881
blocking	f6656
bloqueado	i1121
bloquear	a480
boolean	c1409 i2661
bootstrap	e6913
both	a5504 c6176
bound	i1220
bounds	h4578 h4579
branch	c800 c1058 c1697 e7073
breaks	a1665 a8418
bringing	b4513
broken	g9409 h3363
broker	e6689
brokers	e6721
bucket	c7296
bucketalreadyexists	g4992
bucketalreadyownedbyyou	g4993
buffer	e3299
build	f1792 f9571 f9602
builderror	f4737
built	f6529
bundle	f3842
bundler	f3936
bungled	i1701
bus	d1121 d1122 h4584
busy	d10338 d10339 d10433 h3008 h3104 i1088 i4576 i4577
busygroup	e4257
busykey	e4256
byte	g1090
bzip2	c7587
ca	d6658
caa	d4642
cache	a608 f11297
caching_sha2_password	e2241
caddyfile	d3523
calculate	b2530
call	f5730 f11812 g4034
called	f9698
caller	g5952
calling	b7458 b7905
canceled	b449 d193 g9379 h4774
canceling	e640 e641 e768
cancelled	h4773
candidate	i3778
candidates	i3777
canonicalize	c5632
capability	b2179
cargo	f6304
cast	e2114
caught	h4738
caused	b1184
caution	c7842
cc1plus	f11586
ce	h3936
central	c7680 f9121
cert_has_expired	d6465
certbot	d4384
certificate	d2976 d2977 d4448 d4449 d6176 g1281
certificate_verify_failed	d6307
certificateexception	d6562
certificates	d3936
certification	d6401
certpathvalidatorexception	d6592
cfg	i1697
chain	d8736 d8739 d8931
challenge	d4097 d4192
challenges	d4129
change	a8672
change_dir	c5760
changed	c3778 c8224
changes	a8674 c1152
channel	a8993
character	e3013 g3906 i1728 i1922 i2081
characters	i2948
chart	b7330 b7331 b7361 b7363 b7393
chdir	d1409
check	a9603 c7524
checked	c1185
checking	b3936
checkpoint	e1760 e1761 e1856
checksum	a5346 a7139 c9056 e1731 f4512 g3296 i419 i420 i448 i483 i484
checksums	c9026 g4353 g4354
child	c8866 c8897
choice	g5377 i2048
chpasswd	d7872
chroot	c5921
cipher	c4161 d6820 d6848
ciphertext	c9728
circular	b5281 b5283
clashes	i1188
class	f5731 f8064
classcastexception	f10210
classnotfoundexception	f8065
clean	c6880
clearsigned	a1984
client	b448 e6850 g7588 g7589 g7718 g7842 g8000 g8480 g9123
client_loop	c5539
clients	e1090
closed	c4066 c5025 c5538 g9216 g9218 g9377 h3361 i4161
cluster	b6048 e1986
cluster_block_exception	e6592
clusterdown	e4004
clusternotfoundexception	g4898
clusters	e1345
cmake	f11393
cmake_	f11170
cmake_c_compiler	f11489
cmake_root	f11328
cmakelists	f11168
codename	a2209
collation	e5761
collect2	f11618
collection	e5154 g2305 g2369
column	e291 e2595 e2721 e5731 e5858
comando	h640 h641
combined	i2403
comma	i2950
command	f2496 f4292 h608
commande	h610
commandline	a2720
commands	f10945
commences	f10947
commit	c2560
common	d6305
communicate	a8864 a8865 a8897
compatibility	f11427
compatible	f4384 f4385 f4993
compil	f10880
compilation	f9568 f9569 f9570 f9953
compile	f8707
compiler	f8833 f11200 f11330 f11585
complete	b4481
complété	h4770
compose	b4736 b4738 b4928 b5057
composer	f4832 f4865 f5027 f5184
compressed	c7521 c7556 c7585 c7747
compression	c7744
comprise	a2497
compute	b2497
computed	c8992 c8993
concluded	c1155
condition	b6368
conditional	g2657 h323
conditionalcheckfailedexception	g3648
conexión	i4256
conf	d3202 i1696
conffile	a4256 a4257
config	b1569 c130 c288 c416 c1410 c2368 c9570 c9664 i1954 i1956 i1984 i3779
configuration	c4256 d3138 d4962 f11136 g4192 i1952 i1953 i1955 i1985 i1987 i1988 i2341 i3780
configure	f11296
configured	f2818 g4225 i2277
configuring	g4450
confinement	a8960
conflict	a8354 b930 b5793 e1985 f1154 f4416 f5122 f9025 g5089 g7810 i962
conflicting	a8353 i1192
conflictingoperation	g5058
conflicts	a1600 a1664 a3777 a5600 a5602 a5632 a5633 f5121 i1187
connect	c6688 d1153 d3745 e1344 e2465 i4064 i4065 i4067 i4068 i4069
connectexception	f8321
connecting	c4576
connection	h3716 i1344 i4131 i4160
connectionreset	f128
connections	e1121 e2497
connectivity	b736 b768
connecttimeout	h3747
connecttimeouterror	f256
connecttimeoutexception	f8481
connexion	i4230
constraint	e5921
constraints	f609
contact	i4033 i4034 i4035 i4036 i4037
contain	c2369 f4960 f7392 i2786 i3937
container	b576 b577 b1536 b2880 b2881 b5440
containerfile	b2496
containerport	b2083
containers	b2722
contains	b5026 c9760 d10401 d10434 e1538 e1665
content	f4481
contention	i1123
contents	g2274
context	b1605 b3586 b5698 b5728 b5729
continue	f9824
contraseña	d7970
control	d256 e353
controller	g2208
convergence	f9024
conversation	e4993
conversion	f11811
converting	b6178 b7456
copy	b2498
correct	a1536 a3008 a5280 f1409
corrupt	c1568 c2433 c7586 i514 i518
corrupted	a8257 a8258 a8288 i515 i517
corruption	i544
couldn	a1152 e4801 f2371 i3457 i3844 i4066 i4388
cowardly	c8032
cpio	a6337 a6338
cpus	b2144
crash	i3203
crashed	e3488
crashloopbackoff	b6656
crate	f6336
crc	a9571 c7523 c7682 c8514 i548 i549
create	c128 c289 c417 c480 e2754
createcontainerconfigerror	b6659
created	i3329
credential	b1856 g4449
credentials	e6273 e6529 f5313 f5345 g6117 i99 i100 i224
crontab	d9376 d9472
cross	h4389
cuota	h1442
curl	a6048 a6049 a6050 a6051 a6052 a6053 a6080 a6081 a6144 a6208 a6209 a6272 c2691 c2692 c2693 g96 g97 g98 g99 g100 g101 g102 g103 g104 g128 g129 g130 g131 g132 g192 g256 g257 g258 g320 g321 g322 g323 g384 g448 g512 g513 g514 g515 g516 g517 g518 g519 g544 g545 g546 g608 g609 g610 g611 g612 g613 g614 g615 g640 g704 g768 g864
curly	f9955
current	b6304 b6496 c899 e2083 f1089
currently	c4449 d7138 i930
cxxabi	h1089
cycle	b5282 g4035
cyclic	d962
daemon	b224 b225 b258 c6113 d9568 i3233
damaged	c7424 c10177 i516
data	c8419 i3681
database	a6912 a8064 a8065 e289 e2592 e2695 e5504 e5728
dataset	e4002
datatype	e5922
date	d7620 f4962 i2592
day	d9379
db	e4449 e4450
dbinstancenotfound	g4868
dbpathinuse	e5156
dbus_session_bus_address	d1216
dead	i3234
deadline	b6370 b6400 b7072 g9122 g9124
deadline_exceeded	g9125
deadlineexceeded	g6592
deadlock	e578 e2819 i1026 i1027
dearmoring	a9920
debian	a3520 a3521
declaration	g3937
declared	b4832 b4833
declares	f7523
declined	c1696
decode	i1856
decoder	c8161
decoding	c7617
decompression	c7554
decrypt	d5632
decryption	a9666 g2113
default	b289 d2656 g5728
defined	f4866 i1248 i2278
defines	f2848
definition	f11745 g3841 g4002 i2690
definitions	d7552
delai	i1504
delayed	c8896
delete	d8800 e6594
deleted	d8801
denied	b3712 b3713 c2080 e2888 i4513
depend	e480
dependencies	a5507 a8355 f1153 f8706 f9603 i673 i674
dependency	f6849 f11233
dependencyviolation	g5090
depends	b4992 f1185
deploy	c2082
deployed	b7329
deployment	f4256 f4257
deprecated	i2337 i4801
depsolve	a5506
depth_zero_self_signed_cert	d6432
dereference	f10242
desconocido	g8928
descriptors	i4868
dest	c5664
destination	d9056 g2337 h3488
destined	d9410
destructive	d961
detect	c1345
detected	c7683
determine	i4449 i4450 i4451
dev	a9984 a9985
device	d10177 d10208 d10243 h1345 h4032
dial	b97 b256 b257 b6465 i4260
didn	c7264
different	f1057
digest	a6368 a7938 b4001 i418
dir	e3171
directive	d2592 d2720 d3521 e4129 f7521 i2051 i2114
directory	a3072 c7266 e5346 g1921 h3872 h4226 h4228
diretório	h3906
dirmngr	a9858 a9859
disabled	g5824 i323 i324
disappeared	f7937
disconnect	c2659 c3585 c4096
disconnected	g9408 i4257
discovery	g6784
disk	h1284
disponible	h1249
disponível	h1185
dispositivo	h4099
disque	h1441
distribution	f736 f1664
distutils	f1345
divergent	c1184
division	e2048 h416
dns	a7296 d4003
dns_rdata_fromtext	d5283
doas	d8161
docker	b2210
dockerfile	b2339 b2368 b2369 b2370 b2464 b2465
documentroot	d3104
doesn	a5345 b5665 i3427 i3746
domain	e1282
don	a928 f4577 h2530
dossier	h4258 h4259
dot	d4641
double	h4613
doveconf	d4961
down	h3171 h3590 i3232
downgraded	a1472
downgrades	a1473
download	b7362 f6785 f6786 f6818 g3744 i4193 i4194 i4195 i4196
downloaded	f4480 f12417
downloading	a6690 a6720 i4224
dpkg	a3425 a3426 a4322 a4609
driver	a2432 b3008
droits	a98
drop	e2566 e2625
dropped	e449
dubious	c1280
dump	e1793
dumped	h4582
duplicate	e2722 g3907 g5024 i1193 i1762 i2340
during	b385 g2561
dynamic	c4320 f5664
déjà	e419 h2850
délai	i1505
démarré	i3267
dépendances	a1761
e0	f7232
e11000	e5152
e155004	c3168
e155007	c3361
e155015	c3424
e160013	c3360
e170001	c3296
e170013	c3232
e175012	c3233
e200009	c3362
e215004	c3297
e401	f2240
e403	f2241
e404	f2336
e429	f2018
e5	f2017
e730061	c3234
eacces	d2402 f3200 h2113
eaddrinuse	h2627
eai_again	f1955 g8865
early	c2657
eauthunknown	f2243
ebadchecksum	f2947
ebadengine	f2689
ebadplatform	f2691
ebusy	h3009
econn	i4259
econnaborted	g9378
econnrefused	f1953 f2048 h3173
econnreset	f1954 h3297
edquot	h1412
eexist	f3042 h2791
efbig	h1505
effect	i2756
effective	d8163
ehostunreach	f1956 h3425
ein	h4256
eintegrity	f2912
einvalid	f2722
einvalidpackagename	f2688
einvalidtagname	f2660
eisdir	h4229
either	d4704
ejecución	i3268
ejsonparse	f2656
element	d8960
elevated	h2404 h2433
elifecycle	f3616 f3619
eloop	h4353
emerg	d2659 d2849
emfile	h1889
empty	c1056 c9953 e1984 f11010 h2912 h2946 i2564 i2565
enabled	a5185 g5825
enametoolong	h4355
encoding	e1664
encontrado	i3617 i3908
encountered	a1920 a4610
encrypted	c7971 e5506
encryption	f6208
encuentra	i3618
end	c7522 d2946 e1826 h290 i1925 i2788 i2880
endereço	h2625
ending	d3552
endpoint	g5156 g5280 g5281 g5441
endpointconnectionerror	g5187
endpoints	b896 b961
ends	c7588
eneedauth	f2242
enetdown	h3589
enetunreach	f1957 h3553
enfile	h1890
engine	f2690
enodev	h4033
enoent	f2530 f2531 h3873
enomem	h1569
enospc	f3264 h1217
enotdir	h4227
enotempty	f3073 h2913
enotfound	f1952 f2049 g8866
enough	h1252 h1280 h1281 h1664 i2243
enter	c4835 d7652 d7680 f5344
entered	d226 d2020
enthält	a2114
entitlement	a5984
entityalreadyexists	g4995
entries	d7329 i3715
entry	d3682 e2720 i3713 i3714
env	b4768 b4769 h674
environment	b2177 d514 f10466 f10496 f10498
enxio	h4034
eof	b4000 c7393 g9184 g9219 i1923
eotp	f2244
eperm	f3201 h2209
epipe	h4481
epublishconflict	f3043
eresolve	f3040
erlaubt	h2213
erofs	f3202 h1985
err	e3808 e3873 e4161 e4163
err_dlopen_failed	f3520
err_invalid_arg	f3457
err_invalid_url	f10593
err_module_not_found	f3329
err_ossl_evp_unsupported	f3459
err_pnpm_bad_tarball	f2976
err_pnpm_fetch_401	f2245
err_pnpm_fetch_403	f2246
err_pnpm_fetch_404	f2339
err_pnpm_fetch_5	f2016
err_pnpm_json_parse	f2753
err_pnpm_meta_fetch_fail	f1987
err_pnpm_no_importer_manifest	f2498
err_pnpm_no_lockfile	f2529
err_pnpm_no_matching_version	f2340
err_pnpm_no_pkg_manifest	f2561
err_pnpm_no_script	f2466
err_pnpm_outdated_lockfile	f2755
err_pnpm_peer_dep_issues	f3072
err_pnpm_recursive_run_first_fail	f3618
err_pnpm_tarball_integrity	f2915
err_pnpm_unsupported_engine	f2721
err_require_esm	f3424
err_socket	f1985
err_socket_timeout	f2145
err_tls_cert_altname_invalid	d6466
err_unknown_file_extension	f3427
err_unsupported	f3426
errcode	e3108 e3168 e3170 e3232
errimagepull	b6658
errno	d5921 d5922 d5923 d6016 e3110 e3169 e3233 h1218 h1570 h1986 h2114 h2115 h2149 h2210 h2628 h2792 h2914 h3174 h3298 h3426 h3554 h3650 h3874
es	h4260 h4288
esaurito	h1184
esgotado	h3713
esiste	h2788 i3906
esistente	h2784 h2785 h3905
esockettimedout	f2080 f2147
espacio	h1251
espera	i1507
esrch	h4036
essential	a1408
establish	i4162
established	e6688
etarget	f2337
etc	d7458 d7459
etcdserver	b6560 b6592
etimedout	f2144 f2176 h3649
etxtbsy	h3011
eunknowntype	f2658
eusage	f2657
evaluate	b2466
evaluating	b7488
event	h453
events	d2658
exactly	b3780 i2918
exceeded	i1442 i1475
exceeds	c1664
exception	f5408
exchange	c4160
exclude	f7552
exclusion	e512
exclusive	f9217 i994
exdev	h4384
exec	b1090 b1120 b1216 b1217 b3520 d1344 d1345 h673 h801
execstart	d704 d769
executable	b1088 d1536 d1537 d1600 f9760 g2368 h644
execute	d8096 f9856 h645 h802
executed	e836
executing	b7489
execution	e3585 f6144 f9601 f9922
executor	b4480
exhausted	e1025 h1632 h1891 i4864
exim	d4963
exist	d7232 d7267 d7268 d10272 g2243 g4835 h2848 i3426 i3428 i3553
existe	i3587
existent	g8992 i3524
existiert	h2795 h2796 h2849 i3588
existing	f2464 h864
exists	c97 c5376 c8704 d7072 d7136 e416 e1953 h2790 h2820 i836
exit	b4288 b4289 b4352 b4416 f1856 f1857 f1858 f3617 f3651 f3712 f3714 i4929 i4930 i4934 i4960 i4961 i4962 i5025 i5026 i5089 i5090 i5153 i5154 i5155 i5156
exitcode	i4963
exited	b2817 b2818 b4291 i4928 i5024 i5088 i5152
exiting	c8865
expected	d3106 e1633 f11746 i577 i1729 i1730 i2240 i2853 i2881 i4713 i4736 i4737 i4738 i4739 i4740 i4742 i4743 i4744
expecting	d2595 d3008 d3009 i4741
expects	i2851 i2852
expiration	h3681
expired	a10176 a10177 a10179 c4450 c4480 c5218 d5793 d6594 e704 e2243 g4740 g6178 g6179 i228 i229 i256 i257 i1441
expiredtoken	g4418
expiredtokenexception	g4706
expiring	f7938
expiró	h3714
explicit	g4737
expression	g3872 h417 i2689
exs	f9793
ext	f4994
extend	e928
extended	c7426
extension	e322 f3456
extents	d11041 d11042
external	b4864 b4865
externally	f544
extra	i2211
extract	b2657
extracted	a3553
failed	c8994 g3488
failedprecondition	g6465
failures	c3584 f9472
family	i2979
fatal	d3360 e4128 f11072 g3489
fe_sendauth	e225
feature	f6497
fechada	h3329
fehlender	i2400
fetch	a2848 a2849 a3136 c2915 f6848 i4163 i4164 i4192
fetch_error	f2148
fetcherror	f1986
fetching	c2914 d4065 d4096 f4065
few	i2242
fichero	h2817 h3937
ficheros	h2049
fichier	a2113 h2816
field	b7008 d3554 g2562 i2116 i2496
file	i3653
fileexistserror	h2819
filename	c7843
filenotfounderror	b192 h3969
filenotfoundexception	f8258
filepermissionerror	f4576
files	d482
filesystem	a8352 d10400 d10529 h1954
filter	c1824
find	f3937 g2242 i3430 i3456 i3458 i3459
fingerprint	c3777 c3809
finish	a4928 i1569
finished	d1760 d1825
firewall	d4064
firewalld	d9184 d9185
first	c2272 d5792
fix	a1730
flag	b2209 b2401 d4576 f8864 i2049 i2112
flags	g4098 i2656
floating	h4585
following	f11201 g5408
fopen	d6080
for	b4515
for_each	g4096
forbidden	b5888 b5921 b6112 g7492 g8131 i4512
foreign	e481 e5856
fork	h224 h225 h226
format	b3777 c4832 c8420 i2021
formaterror	f4482
formats	b2656
formatted	c9024
formula	a9440
formulae	a9441
forward	c1121 i1251
forwarding	c4290 c4291 c4384 c4386
found	b2499 h643 h3970 i3424 i4421 i4422 i4448
fpm	d3617
fragment	d897
frame	c7618
free	a8481 d11040 h1314 h1315 h1348
frontend	a3424 a3456 d3457
frozen	f2786 f4288
fs	d10528
fstab	d10146 d10176
full	c7904 c8576 e930 e3107 e5024 e5600 h1312
function	e321 e5760 f10273 f10976 g4032
garbage	c5155 c8418 i2949
garbled	d9382
gateway	g8289 g8352 g8608 g8610 g8611
gave	b2016 b2017 d2019 i1508 i1601
gcloud	g5632 g5665
gefunden	h675 i3589
gem	f3808 f3810 f3841 f3872 f4034
gemfile	f3811 f4224 f4226 f4289
gems	f3840 f4160
generate	f11457
generation	d8672 d8673 f1761
generator	f11394
genug	a929
genügend	h1667
gesetzt	h515
gesperrt	a3073 i1089
get_name	d2948
getaddrinfo	g8803
getting	b1827 b6017
getötet	h1796
gevonden	i3910
gh	g6112
gh001	c1666
gid	b5537 d7104 d7106
gids	b5568
git	c98 c802 c960 c961 c1440
github	c1665
given	d8832 i2883
giving	g1025
glab	g6113
glibc	h1058
global	d3522 f9952
gnutls	g9282
gnutls_handshake	g9281
go	f7361 f7522
goal	f8193 f9572
goaway	g9346
gone	g7684
goroot	f7364
goroutines	h4576
got	b128 i2465
gpg	a5248 a10050 a10113
gradle	f8160 f9216
granted	c641
great	h388
greater	i2817
greeting	c6049
group	d1411 d2113 d7009 d7073 d7105 d7137 d7233 d7235 d7264 d7266 d7332 d7745
groß	h1507
gss	e162
gssapi	c3552
gzip	c7520 c7552 f10724
gültige	i2369
handle	b6561
handler	i3009
handshake	b450 d6755 g9120 i4258
handshake_failure	d6819
hang	g9345
hangup	f11682 h4705
happened	f6816
hash	f418 f419 f449 i417
hashes	a866 f416 f417
hauptspeicher	h1668 h1730
have	f6530
head	c2912
header	c8448 d674 d3010 e1824 f11265
headers	c8513 g1088
heads	e7137
health	i3200 i3264
healthcheck	b2819 i3201
heap	f7906 h1606 h1635 h1729
held	a736 a1344 a10048 c3072 i804 i832 i898 i1059 i1061
helper	c1472
here	d2624 i2306
higher	f11395 f11426
histories	c1187
holds	i866 i1060
home	d7619
hook	c1667 c2496
host	e2437 f8352 g1541 g8802 g8868 i3585
hostbased	c3554
hostkey	c4193
hostname	c3936 d6370 g8770
hostport	b2112
hosts	g2336 g2656
hour	d9378
how	f3875
httperror	f4064
httptimeoutexception	f8482
hung	c2658 c2689
hy000	f5792 f5856 f5952 f6018
ibdata1	e2820
id	b1572 c10048 d7621 d7648 f8256
ident	c1347 e98
identification	c9280
identified	e7072
identifier	h384 i1924
identities	c4545
identity	c4834 i258
idle	e672
ids	b5538
ignore	c3680
ignored	c3712 f928
ignoring	d1154
illegal	h386 h455 i2180 i4706
illegal_argument_exception	e6976
illegalargumentexception	f10178
illegalstateexception	f10208
image	b1538 b1601 b1602 b2626 i3619
imagenotfoundexception	g4897
imagepullbackoff	b6657
immutable	b5824 b6752
implemented	i2980 i3008
implicit	f11747
imported	b7233
importerror	f1537 f1538
improper	b2752 f10752 i4770
improperly	i2467
improperlyconfigured	f10563 i2468
in	d9761
inaccesible	h3587
inactive	i3237
inappropriate	a9986 i2624
inc	f9696
include	f10979
included	g4672
incompatibility	c6241
incompatible	e1600 f2720
incomplete	e5985 g9220 i2723
incompleteread	g9248
incompletesignature	g4768
inconnu	g8898
inconsistent	f483 f484 g3970
incorrect	c7968 e3489 f2272 g2049 i129 i132 i160 i4774
indentationerror	i1792
index	c96 e5732 e5826 f1408 f10017
index_not_found_exception	e6405
indexerror	f10115
indexoutofboundsexception	f10209
indicated	a9824
indirizzo	h2624
inexistente	h4098 i3907
inflate	c1571 c7713
ini	i1698
init	b1280
initial	f8865
initialisée	h3331
initialization	f7905 g3968
initialize	e3424
initialized	e5155
initscript	a4193
innodb	e3328 e3490
inodes	a5794 h1346
input	c7584 e1536 e1825 f5729 f6465
insecure	d9760
insecurely	g1283
installable	f705
installation	a1088
installationskandidaten	a1090
installed	a4001 a9347 i3491
installerror	f4609
installing	a3776 a5761 f4736
instance	b1571 b8000 b8064 b8065 g4066 i864 i896
instradamento	h3456
instrucción	h642
instruction	b2338 h4583
instructions	b2400
insufficient	a5792 f7936 h1282 h1283 h1665
insufficient_scope	b1794
insufficientinstancecapacity	g5507
integer	e1571 i2563 i2660 i2725
integrity	a7168 c8417 c10176 f2913 f2914 i512 i513
integrityerror	c9729
intended	a5344
interactive	d96 d128 h2435
interface	d9059
internal	a2785 g8258 g8612
internalerror	b6529
internalfailure	g5186
internet	a7264
interpolation	b5024
interpreter	f4321 h672 h736
interrompu	a802
interrotta	h3328
interrumpió	a803
interrupt	f11680 h4706
interrupted	a800 h4707 h4737 h4740
introuvable	h676 i3616
invalid	d7008 d7011 d7265 d7616 e1570 i2593 i2596 i2722 i4705
invalid_api_key	g6145
invalid_argument	g5440
invalid_client	g6176
invalid_grant	g5732
invalid_port	d9089
invalid_rule	d9090
invalid_service	d8833
invalid_token	g6177
invalid_zone	d8834
invalidaccesskeyid	g4673
invalidamiid	g4865
invalidargument	g6464
invalidauthenticationtoken	g5762
invalidclienttokenid	g4419
invalidconfigurationpropert	f8930
invalide	i2371 i2374 i3012
invalidgroup	g5027
invalidinstanceid	g4867
invalidlocation	g5443
invalidoption	f4320
invalidparameter	g5346
invalidparametercombination	g5409
invalidparametervalue	g5345
invalidschema	f10596
invalidtemplate	g5442
inventory	g2626 g2627
invoked	f11490
inválida	i2372
io	c6048 c6752 c7104
ip	b2145 e3392
iptables	d8640
ipv4	e1922
isn	i3525
issue	i4104
issuer	d5761 d6496 d6688
item	g4003
iterable	f10274
itself	h4387
jar	f8896
jarfile	f8034 f9089 i3872
java	f7873
java_home	f8224 f8225 f8226
job	d192 d195
jobid	d9473
jobs	d960
js	f3521
json	e1504 f2497 f2499 f2528 f2754 i1890 i1893 i2692
jsondecodeerror	i1798
jwt	g6149
já	h2787
kernel	d10592 h4162
kex_exchange_identification	c4064
key	c5441 d643 d644 d5538 f10497 i2082 i2115 i2912
keyboard	c3522
keyboardinterrupt	h4736
keyerror	f10114
keyring	a8290
keyserver	a9729 a9730 a9761
keystore	f9409
keyword	d3329 d3392 i2144 i2469
kill	b2945 d1472 d2787
killed	b2946 f11617 h1666 h1792 h1793 h1794 h1795 i4964
killer	h1605
kind	b5666
known	a2368 b1696 c3808 c4640 c4896 f8417 f11425 g1056 g8801 h3170
known_hosts	f10656
kommando	h612
kommandozeilenoption	a2528
kommunikationspartner	h3330
kubernetes	b7552 b7553 b7584 b7585 b7648
l	f11074
label	d10178
lacks	d705 d800
large	h1504
last	d9408
later	a7232 a7584 i1124
layer	b2624 b2625 d6817
ld	f11073 f11904
leader	b2274
leader_not_available	e6690
least	b3779 e2912 h1347 i2819 i2917
leer	h2916
left	a320 a321 b4064 c6496 e931 h1216
length	d4928 d6786
lesbar	h1989 h2016
lese	h2017
less	i2818
lettura	h1952
level	b5056
liaison	h545
lib	a3937 f1568
libcrypto	c3872
libmambaunsatisfiableerror	f1218
libraries	h1056
library	f11329
license	f2562
lifecycle	f3648
limit	h1699 i1570 i4865
limited	i4226 i4227
limitexceeded	g5504
line	c4258 d5252 e1666 f8832
lines	c9120
link	h4356
link_stat	c6624
linked	d864
linker	f6401
links	f6593
list	a3936 a5057 b5251 b5889
listed	c8995
listen	c4385 d289
listening	d3616 d5376 e4320 e4704 e4705 h2690 i3235
literal	i2659
living	e6656
load	d2848 d3681 d6178 d6179 d8737 f3874 g4224 i3649 i3812 i3842 i4390 i4416 i4417 i4418 i4419 i4420
loaded	d483 d5250 e2240 f9728
loaderror	f3873
loading	b6306 g2496
local	d5760
locale	d1667 d1696
localement	e1314
localizar	a1024
locally	e1312 g1280
locate	a992 g4608 i3460 i3461 i3488 i3489 i3811
location	c9568 d2692
locations	d6656
lock	a448 c2016 d7456 e5184 f4992 g2753 g2754 g3617 i800 i801 i964 i965 i992 i993
locked	c3169 d9825 e5440 i352 i833 i834 i835 i931 i960 i961
lockfailed	c9889
lockfile	a10049 f4290 i837
locking	g3618
locktimeout	c9890
log	d2691 e4384 g6114
logged	b5984 b5985 d7168 f2274 i288
logical	d10211
login	g1792 g1793 i98 i260 i289
logrotate	d9824
logrotate_script	d9728
lokal	e1313
lone	c7395
long	e2081 h992 h4354
longer	a1857 i3684 i3685
look	c7392 d6851
looking	c609 c738 h291
looks	f640
lookup	a7233 g8962 i3843
loose	c1536
loss	g9056
lost	c5536 e2466 h3362 h3364
low	h1189 h1344
luac	f9956
lzma	a3552
läuft	i3266
mac	c4163 d5634 d5635
machine	f8928
magic	a3522 c7425 c8416 i547
mail	d5056 d5120
main	d227 f7329 f8897
maintainer	a4192
major	f8770
make	f10849
makefile	f10848
malformed	a2272 a2273 e5505 f7584 i1920 i2720
malformedinput	g5380
malformedpolicydocument	g5348
malloc	c2784
management	a7776
manager	b2272
manifest	b1664 b1665 b1666 b1698 b1920 f6464
manipulation	d7808
many	g4033 g8226 h353 h1888 i2241
mapper	g7234
mapper_parsing_exception	e6977
mapping	b5249 b7009 g2593 i1731
marginal	a8259
marked	a5056
masked	d576 d577 d578
master	c9665 d5251
master_not_discovered_exception	e6658
masterdown	e4003
match	a5025 c835 i2789 i3717 i3745 i3747
matched	c7840 i3748
matches	a5058 a9345 i3552 i3744 i3749
matching	a1155 a4064 f1281 f2338 f4834 f4897 f6306 i3493 i3712
max	c5984
max_map_count	e6912
max_statement_time	e3586
maximum	d1824 f8739
may	b1697 d7522 d7554 d8098 g3168
maybe	d5633
md5	e192
mean	d8864 i2368
medium	d1217
meet	b7457
mehr	h1248
member	d7107 d7360 e864 f11776 f11809
memoria	h1698
memory	c6944 e993 h1573 h1574
memoryerror	h1600
mentioned	a7424
mercurial	c3009
merge	c1090 c2273
meson	f11520
message	g6116
metadata	a5377 a7939
method	a2433 e227 f8129 f9697 f10176 g7939
methods	c3586 c3616
might	e1954
migration	e7200
migrations	e7138 e7201
minimum	b2082
minute	d9377
mirrorlist	a6592
mirrors	a6561 a6562
misbehaving	g8864
misconf	e3872 e3936
misconfigured	i1986 i2721
mismatch	c9025 e3524 f7648 i416 i4768
mismatched	f4513
missing	d676 d7746 e1634 f11137 i2208 i3490
missingparameter	g5347
missingschema	f10595
missingsectionheadererror	f10560
missingspecerror	f3905
misspelled	d3072
misspelling	g2433
mkdir	c5761
mod	f7328 f7490 f7491
mode	b3776 i2595
modifications	c2277
modified	b5794 f2785
modify	a5186 d7553
module	c5762 c5763 d3200 d3555 e5733 f3328 f3331 f7395 f9699 g4000 h4160 h4161 i3652 i3781
modulenotfounderror	f1536
modules	d3137
mongod	e5185
mongonetworkerror	e4834
mongonetworktimeouterror	e4929
mongoservererror	e4992
mongoserverselectionerror	e4800
month	d9380
mount	b2116 d10784 d10848 d10912 d10913 d10914 d10915 d10976
mounted	d10209 d10336 i1250 i3876
mounting	d10656
mounts	b1472
msb1003	f9828
msb1009	f9829
multilib	a5536
must	b3808 i2274 i2560 i2561 i2784 i2785 i2820
mutually	c8640 g2689 i2309
mysql	e2436 e2464
mysqladmin	e2370
mysqld	e3393
name	d7328
name_conflict	d8930
named	f1539 f6305
nameerror	f10144
namensauflösung	g8930
nameresolutionerror	f192
names	a7842
namespace	d1410
namespaceexists	e5153
namespacenotfound	e5345
namespaces	b5696
native	f4738
near	d5248 d5315 d8257 e5984 h128 h131 h288 h321
necessaria	d8000
necessária	d8001 d8002
need	i2848
needed	a5760
needs	i2821
neither	d736 i3682
nessun	h4097
net	b6497
netsdk1045	f9827
network	b832 b1539 b3584 b5472 b5473 d9091 f2146 g9313 i4101 i4102 i4128 i4129
netzwerk	h3557
newconnectionerror	f96
newline	g4001
next	c7394
nfs	d10720
nginx	d2784 d2786 d4480
nil	f10240 f10241
ninguna	h3459
ninja	f10850
no_pubkey	a1824
no_such_queue	e6404
no_such_user	e6401
no_such_vhost	e6402
noauth	e3776 e3778 e3779
noavailablebrokers	e6720
noclassdeffounderror	f8066
node	b1603 e6177 e6208 f3460
nodedown	e6209
nodename	g8832
nokey	a5282
nom	h3904
nomemoryerror	f4672
nomethoderror	f10149
non	h2470
none	i3776
nonexistent	i3523
nonexistentpath	e5347
nonodeavailableexception	e6657
noperm	e3809
nor	b5025
noregionerror	f10561
noroutetohostexception	f8322
noscript	e4544
nosuchbucket	g4832
nosuchentity	g4836
nosuchfileexception	f8259
nosuchkey	g4833
nosuchmoduleerror	f10592
notfound	b5664 g4837 g6272 i3425
notfoundexception	g4864
nothing	a5027 i3718
notimplementederror	f10147
notwritableprimary	e4832
npm	f2368 f3649 f3650
ns	d5314 e5344
nt_status_access_denied	g6881
nt_status_account_locked_out	g6882
nt_status_bad_network_name	g6944
nt_status_connection_refused	g7009
nt_status_disk_full	g7136
nt_status_host_unreachable	g7008
nt_status_io_timeout	g7072
nt_status_logon_failure	g6880
nt_status_network_unreachable	g7010
nt_status_no_such_file	g6946
nt_status_object_name_not_found	g6945
nt_status_password_expired	g6883
nt_status_unsuccessful	g7011
nu1101	f9825
nu1102	f9826
nu1202	f9954
nu1301	f10016
null	e2049 e2051 e2080 e5920 h514
nullpointerexception	f10177
number	c5153 e1569 g1539 g1540 h452 i2594 i2597 i2724
numeric	c1408 h354
numerical	d4930
nxdomain	d4000 g8867
não	i3909
nécessaire	d7969
o	e6048 g9121
object	b1537 c832 c1537 c1604 c1825 c2432 c7267
objects	b7490
obtain	a4960 e577 i771 i803 i963
obtenir	a449
occupata	h3040
occupied	h2693
occupé	h3072
oci	b4609
ocupado	h3041 h3073
offer	c5088
ok	d6529
on	f2400
only	a384 c352 c353 d7555 d10049 d10050 e2914 h1984 h2372 i2916
onto	b1344
oom	e3874 h1602 h1603
oomkilled	b2944 h1604
open	a192 a193 a256 c7716 c7808 c9184 d6081 d10052 e2624 g1922 i3554 i3555 i3556 i3557 i3809
opening	f5728 f9091 i3808
openpgp	a5281 a9569
opentimeout	f4033
operación	h2244
operand	i2210
operando	i2402
operate	d865
operating	b1921
operation	a2592 c4961 e2752 h2212 h3715
operationaborted	g5057
operationnotallowed	g5538
operazione	h2240
operação	h2241
opt	b2147
option	a4320 c1411 c6818 d5249 d5282 d9025 d9730 d10530 d10533 e1568 e2981 f803 f834 f2752 f3458 f4293 f5025 f10978 g616 h385 h451 i2018 i2084 i2178 i2181
options	b3778 f8835 g5376 i2657 i4802
opérande	i2401
orden	h611
ordering	d992
origin	a2210 c2913
os	f7040 f7041 f7042 f7043 f7104 f7168 h1219 h1571 h1987 h2116 h2211 h2629 h2793 h2915 h3075 h3105 h3175 h3299 h3427 h3555 h3651 h3875 h4289 h4290
otherpid	d9536 d9537
our	c865
outofmemoryerror	f7872
outofrange	g6467
output	c2688
outside	f3425
over	h1409 h1410
overflow	e2113 h4611
overflowerror	f10148
overhead	f7904
overlapping	b865
overlaps	b834 b864
overwrite	a9921
overwriting	i1190
overwritten	c1057 c8096 c8706
owned	a7360
owner	c4288 e834
ownership	c6178
pack	c2690 c9730
package	a7841 f3330 f4833 f4898 f7425 f11075 f11104 i3648
packagemanager	f2849
packages	a1154
packagesnotfounderror	f1280
packaging	f8866
packet	a9601
packfile	c1539
page	e1728 e1730 e3522
paket	a1025
pam	d7809
panic	h4610
panicked	h4577
parameter	d2626 d4929 d4932 e1507 e1537 e1601 g5410 h513 i2020 i2113
parameters	g2528 i2628
params	d4160 d4161 d4162
parse	a2304 b7904 d673 d3395 d10531 d10532 e5251 f11392 h99 h129 h130 i1764 i1827 i1828 i1829 i1830 i4803
parseable	f8704
parser	i1824
parsererror	i1794
parsing	e5249 f4225 g5411 i1761 i1765 i1826
parsing_exception	e6978
part	d2304 f9729
partition	a8480
pas	i3586
passender	h4064
passendes	h4037
passphrase	a9664 c4833 c9506 i357
passwd	d7298 d7424 d7457 d7520
password	c545 c7970 c9952 d5636 d7650 e2213 i131 i161
passwords	g2048
passwort	d7968
patch	b5920 c1761 c1762
path	b6880 b7841
pathspec	c867
pattern	a4065 f7426 i2531 i2532
patterns	f10977
peer	d6498 d6624 e97 f3041
pem	d2949
perform	a4864 e6176 g4736
permesso	h2145
permise	h2243
permiso	h2147
permission	b3264 c3521 d2400 d7523 d9633 d10080 e833 e835 g1409 g5921 h2112 h2402 h2403 h2531
permission_denied	g5920
permissiondenied	g6337
permissionerror	b129 f4578 h2148
permissions	c3681 h2401 h2528
permissão	h2146
permitted	d8160 e226 h2208 h2434 i4517
persistent	a9120
pg_ctl	e1346
pg_hba	e128
phase	f8257
php	f4995 f5632
php_network_getaddresses	f5857 f5888
phrase	d5664
physical	d10241 d10242
pid	d2785 d9539 e1376
pinentry	a9667
pipe	a4608 c5026 h4480
pkix	d6402
plain	d6785
platform	b1922 b1952
plattenkontingent	h1440
playbook	g2240 g2595
please	f6977 g6115
plugin	b1570 d4513
plugins	f5026
plus	h1250
pod	b1600 b5441
pods	b5730
poetry	f673
point	d10145 d10210 d10368
policy	b2081
pom	f8096 f8705
pool	d3680
port	b642 c5154 d2689 d9029 f9281 h2658 h2691 h2692 h2720 i2053
ports	b641 d5408
positive	i2790
possible	c1120
postfix	d5057
postgresql	e1632
postmaster	e1920 e1921
ppa	a4704
pre	a3714
preceding	e3041
precondition	g4099
precondition_failed	e6338
prefix	d2690 f8097
premature	a3585 c8421 d9409 g9250 i2977
prematurely	g9249 g9376
prepare	b2529
present	g4065 i1249 i3683
prevent	a3713
previous	f8033
previously	f11456
primary	e4802 e4803
private	d2978 d5665 d6177 d6181
privilege	a3360 h2337 i4519
privileges	a4832 a7712 d8129 h2309 h2400 h2464 i4518
problem	a5505 i4103
problems	a3712
proceso	h4067
process	b3872
processo	h4065 h4066
profile	d8770 g4610 g4611
program	d2240 d9632 d9664 f11264 f11584
progress	i1024 i1025 i1063 i1064
project	b5058 f8128 f9730
prompts	c578
properly	g9280
properties	b4961 f10272
property	b4960 g6018 i2146 i2529
protected	e4066
proto	b2114
protocol	c1442 c6240 d6753 d6754 d6849 d9026 d9088 i2978
protocolerror	f97
protocols	d6784
provided	b4705 b6305 d8066 f7520
provider	a7840 g3936 g4128 g4193 g4194 g4352
providers	a5473
provides	a5472 a5537 f7330
providing	f7360
proxy	d3363 d3394 g7526 g8961 g9411 g9441
proxyerror	f160 g9410
prozess	h4038
public	a5250 a9568 a9731 a9760 c5440
publicación	a2144
publickey	c3520 i259
publish	b2113 f3044
published	a8961
pull	b513 b1792
pulumi	g4289
push	c992
pyproject	f674 f704 f706 f865
python	f641 f1056 f1058 f1059 f1088
périphérique	h4096
query	f7393 g6752 g6753
quickly	d2049
quota	b6944 g5539 h1408 h1413
quota_exceeded	g5506
quotaexceeded	g5505
quoted	e1506 h320
quotes	d5284
rabbit	e6274
raggiungibile	h3584
rakefile	f3809
range	e2082 h4580 i2530
rangeerror	f10371
ranges	b5536
rate	d3939 g5188 i4225
ratelimited	d3938 d4256
ratelimitexceeded	g5216
rdb	e4480
re	b7232
reach	f4000 g5217 i4032 i4096 i4097 i4098
reachable	e4833 i4099
reached	a2786 h1411 i1445 i1474
read	i4384 i4385 i4387 i4389
readable	d3136
readdir	c5665
readonly	e4064 e5664 e5666 h928 h1955
readtimeout	h3748
readtimeouterror	f257
ready	i1536 i1537 i1538
reauthentication	g5696 g5697
reboot	a8675
receive	a9728 a9825 a9856 g7232
received	f8416 f8608 f8609 g1089 h4768
receiver	c5792
recent	f8769
recognised	i2753 i2755
recognized	c7555 d6497 i2752 i2754
record	i3716
records	d4001 d5312
recoverable	c8864
recovery	e1153
recursionerror	f10118
recursive	f11008
recusada	h3169
recv	g9316
redirect	h355
redis	e4000 e4065 e4258 e4608
redo	e3523
ref	c129 c192 c193 c224 c801 c2210
reference	b1728 b2080 b2336 c2209 f11744 g3811
referenced	b898
referenceerror	f10212
refers	b4993 b4994
refresh	g4417
refreshing	a8676
refs	a9344 c1122
refspec	c866
refused	b6464 c5027 d1952 d5952 g1026 h3172 h3233 h3234 h3235 h3236 i4514
refusing	i1191
refusé	i291
refusée	h3202
regex	i2662
region	f10562 g4609
register	a5985 d4800
registered	g7360 i1218 i3492
registry	f1472 f1666 f2369 f6337 g3712 g3713
regular	h4225 i2688
rehusada	h3203 h3204
reinicializada	h3360
rejected	f6976 i4516
rejects	e194
relation	e290
release	a1217 a2048 a2112 b7264 b7328 f8801 f8802
releases	g4226
relies	d6306
reload	d352 g3234 i3168
reloaded	d355
remaining	e1120
remote	a9346 c672 c1089 c2144 c2211 c2880 c5635
remotedisconnected	f129
remotefetcher	f4032 f4130
remotely	a8289
removal	b1024
remove	b928 b960 d7169
removed	i3875
removing	a5696 a5697
repeated	d224 d5281
replica	e5250
reply	g9344
repo	a5184 a6688 b7840
repodata	a6689
repomd	a5408
reports	e6178
repositories	a7265
repository	a5187 a7872 b7392 c736 c737 c962 c9440 c9569 c9666 c9891 c10016 c10017 c10018 c10049
repositoryalreadyexistsexception	g5056
repositorynotfoundexception	g4896
request	c5633 f1984 g7906 g8674 h3744 h3745 i4130
requested	b1793 b1857 b8001 d1056 d4577 g2273
requestexpired	g4707
requestlimitexceeded	g5154
requests	a5634 b3392 g8613
requesttimeout	g5282
require	c8641 f5057
required	d3361 d8033 f11232 f11266 g5923 i4640 i4641
requirement	f610 f800 f801 f832
requirements	a5793 f608
requires	e4994 h2308 i2213 i2339
reserve	f7874
reset	c5024 f8323 g9312 g9314 h3296
resize	e1024
resolución	g8960
resolution	f1186 g1728 g1729 g8800 g8835 g8963 g8994 i704
resolutionimpossible	f1152
resolvable	f12320
resolve	f3136 f3332 f3360 f8130 g992 g1730 g2432 g8768 g8769 g8771 g8993
resolved	f5120 g8995
resolver	g1024
resolving	g8833
resource	b5890 b5891 b7776 g1920 g4866 g5088 i929
resource_already_exists_exception	e6464
resource_exhausted	g5536
resourceconflictexception	g5059
resourceexhausted	g6528
resourceexistsexception	g5025
resourcegroupnotfound	g4928
resourceinuseexception	g4996
resourcenotfound	g4899
resourcenotfoundexception	g4834
resources	b5697 i4866
respond	i1509 i1539
responding	i3265
response	b1824 d4130 g7586 g7587 g7716 g8485 g8512 g8513 g8514 i1540
responseerror	f161
restart	g3233 i3141
restarting	b2720
result	d225 d1473
results	i3680
retries	g1856 g9504
retrieval	a5249
retrieve	g6785
retrieved	g1600
retrieving	a8545
return	g3490
returned	a7488
revision	c833 c2208 f7362 f7424
revisions	e7136
rifiutata	h3168
rights	c2881
rndc	d5472 d5536
role	e224 e288 g2210
rollback	b7168
room	h1186 h1187 h1313
root	a96 a4865 d4705 d8641 d8642 d8674 d10051 d10081 d10082 e867 h2304 h2305 h2306 h2307 h2340 h2341 h2368 h2369 h2370 h2371 h2465 h2466 h2467 h2468 h2469 h2496 h2497 h2499
rootlessport	b672
rota	h3457
rotation	d9729
route	a9857 h3424
routines	d2944
rpc	c2656 g7296
rpm	a4962 a6339
rpmdb	a5856 a5857 a5858
rsync	c6368 c6369 c6370 c7107
ruby	f3812 f4227
rule	d8769 d8865 d8961 d8962 d9120
runcontainererror	b6689
running	b2721 b4128 d2018 i3170 i3171 i3330
runtime	b2146 b3009 b3010 f10276
runtimeerror	f10369
rustc	f6528
réseau	h3586
résolution	g8929
résoudre	g994
s	d3330 e4164
same	d8932 h4385 h4386
sans	d6304
sasl	e4864
satisfies	f1665
satisfy	a8416 a8417 f5056
scaduta	h3712
scanner	i1825
scannererror	i1795
scanning	i1760
schema	e320 e865 e5442 e5537 f4961 i2499
scheme	g1537 g1538
scope	d1152
scp	c5537
scram	e129
script	f2465 f2592 f2593
scriptlet	a6787
sdk	f9792
sealed	e6784 e6785
search	f11105
searched	f8192
sec_error_unknown_issuer	d5826
secret	a9665 b1568
security	f7649
security_exception	e6528
see	d194 d257
seeded	a9248
seems	f2978 i3874
segment	c9731
segmentation	h4581
select	a7073 f6368 f6592
selected	e3011
selecting	c7106
selection	e4835 e4928
self	d5730 d5731
self_signed_cert_in_chain	d6433
send	c6112 g7233 g9317
sent	d6816 e3780
separator	f10944
sequence	e2112
serialize	e579
server	b6176 e1378 g8515 g8516 g8517 g8544
servfail	g8996
service	b1541 b3585 d9027 g8321 i3169 i3622
service_disabled	g5856
services	b4930
serviceunavailable	b6528 g5185
session	a9668 e514
set	i2275
setgid	c5922
setting	d640 d641 d642 d4960 d6625 e3040 i2050 i2117 i2885
settings	f8736
setuid	d8162
setup	f672
seule	h2048
seulement	h2018
sh	b4512
sha1	c1538 c1600
sha256	f448 i421
shadow	d7426 d7521
shared	b1473 e992 h1057
shell	d7618
shim	b4608
short	c8352 d7649 i609
shorthand	b2208
should	d8290 i2562
show	b7360
shutting	e1089
sigabrt	h4609
sighup	h4739
sigint	h4709
sigkill	f3713 f6913 h1824
signal	f6914 f7712 h1799 h1825 h1826
signature	a7136 a9570 f5249 i451 i452 i480 i481 i482
signaturedoesnotmatch	g4448
signatures	a1856 a9184
signed	a1825 a2305 a3264 a7937
significantly	f864
sigsegv	h4608
sigterm	c6432 h4708
sigusr1	c6433
simple	f11298
sin	h544
sind	a99
single	c896
sintassi	h449 i3042
sintaxe	h450 i3041
sintaxis	h448
site	d3201 d3553
size	a865 f5568 h1506
skip	a6464
skunotavailable	g5568
slowdown	g5155
smaller	c1569
smashing	h4612
snap	a8736 a8737 a8800 a8992
snaps	a8738
snapshot	c9600
soa	d5313
socket	c6689 d2497 d3458 d5377 e1280
socketerror	f4001
sockets	d2496 e1952
sockettimeoutexception	f8480
solution	f1184
solving	f1155
some	a3138
sorry	d8064
sort	e3298
source	a1280 b1408 b1409 b1410 d9057 f8800 f11169 g2272
sources	a2275 d8288 g4416
space	h1188
spawn	d2016
spec	b2211 b6179
special	d10144
specification	b2115 d1666 f6400 i2691
specifications	f1217
specified	c7810 d7296 i2272 i2276
specifies	f4258
specify	c8033 d2305 i2273
specs	f12416
speicher	h1696
speicherplatz	h1221
speicherzugriffsfehler	h4641
sperre	a450 a451
spurious	f6784
sql	e2978 e5987
sqlite_busy	e5443
sqlite_cantopen	e5729
sqlite_constraint	e5859
sqlite_constraint_unique	e5857
sqlite_corrupt	e5507
sqlite_full	e5601
sqlite_locked	e5444
sqlite_notadb	e5536
sqlite_readonly	e5665
sqlstate	f5953 f6081 f6082
ssh	b353
ssh_config	c4289
ssh_exchange_identification	c4065
ssl	d6337 d6561
ssl_certificate	d2722
ssl_error_syscall	g9185
sslcertverificationerror	d6336
sslerror	f320
sso	g4738 g4739
stack	b1604 g3649 g4288
stanza	a2274
start	b2816 d258 d288 d2945 e1377 g3232 i1703 i2787 i3136 i3137 i3138 i3139 i3140
started	d2176 i1185 i3331
starting	c7040 d3456 e1088
stash	c1154
stat	b1089 c5634 i3558 i3810 i3813 i3840 i3841 i3845
state	g4291 i3204
statement	b2337
statements	g2497
static	f11778
status_code	g7557 g7558 g7714 g8481 g8482 g8483 g8484
std	f7363
step	b4544
still	d3840
stopiteration	f10146
stopped	i3205 i3236
storage	b8002 g8065 h1316
store	a8896 a9121
stray	i2976
stream	c2720 c7074 f5441 g9347
strict	b6208
string	b5250 d9092 e5280
su	d8352 d8353 g2083
sub	a3200 a3201
subcommand	f6338 i2147 i2914
subdirectory	h4388
subject	d6368
submodule	c897 c1441
subprocess	a4480 a4481 a4512 f1760
subscript	h387
subscriptionnotfound	g4929
substitution	h322
success	g1472
successful	a5376
such	a5920 a7072 d2112 d2114 d2850 d7236 f6307 h4035 i2913 i3429
sudo	d8097 d8448 g2050 g2080 g2082 h2500 h2529
sudoers	d8067 d8256 d8258 d8289
sufficient	h2501
suffix	c8097 e2980
suitable	b4704
suite	a2208
sum	a864 f7488 i449
super	d10561 e2913
superblock	d10560 d10562 d10594
superuser	d10048 e832 h2336 h2338 h2373 h2498
superusers	e866
superusuario	a128
supervisor	d1955
supplied	c9505 e99 i2884
support	c577
supported	i2404 i2432 i2433 i2625 i4800
susceptible	a1089
swap	d10593 i4867
swapon	d10464
swarm	b2273
switch	c1412
switches	f4291
symbol	h1059 h1088
symbolic	h4352
sync	f2816
synchronize	a8544
synchronized	d5537
syntax	d3076 d9028 e1505 f5634 f9921 h96 h97 h132 h289 i1763 i2016
syntaxe	h419
syntaxerror	h98 i1766
syntaxfehler	h420
syscall	e1218
system	c7265 d7170 e3009 f5024
systemd	d1120
t	i3431 i3522 i4386
taberror	i1793
table	d8768 e2593 e2594 e3105 e3491 e5441 e5730 e5825
tablespace	e354
tag	b2178 b3648 c1088
taken	i1194 i1216 i1217
takes	d3105
talk	d9888
tampered	f9408
tar	b2592 b2593 b2594 c7456
tar_bad_archive	f2946
tarball	f2977
target	a8192 d8738 d10337 f10851 h3074
targeting	g4256
task	a1153 f8098 g2594
tcp	b352 d4321
team	a4705 a4706
tell	c1344
template	g2625 g2688 g4097
templating	g2624
temporarily	a6977 d8577 i1122 i4228
temporary	a6976 g1057
terminado	h1798 h4771
terminal	d8032
terminated	d2593 f11681 h4704
terminating	c4257
termination	d2017
terminator	f9920
terraform	g3904 g4290
test	a6785
tests	f9473 f11808
text	h3010
thread	f7968
three	b2402
throttling	g5152
throttlingexception	g5153
through	e2336 e2340 e2368
time	i1443
timed	c4960 c6753 f8484 f8512 g1216 g1217 g1218 h3648 i1440 i1444
timeout	b6562 e576 f9185 h3717 h3718 h3746 i932 i1473 i1571 i1572 i4320
timeouterror	h3749
timeoutexception	f8483
timeoutexpired	h3776
timeouts	i4321
timer	g2819
tls	d6593
token	e6851 g4480 g6147 g6148 i227 i353 i1921
tokens	g5664
toml	f833 i1891
tomldecodeerror	i1797
toolchain	f6370 f7553 f8834
toomanyrequests	b512 b6530
toomanyrequestsexception	g5184
topicexistsexception	e6339
tracking	c993
transaction	a4961 a6784 a6786
transfer	g9315
transferred	c7072
transient	a7234
translate	e1440
transport	c1473
tree	c834 c898 c1601 c1602
tried	a6560
trigger	a4384
trouble	f2019
trouver	a993
trovata	i3905
trovato	i3904
truncated	a3586 i545 i546 i610
trust	a8256
trusted	d5824 d5825 d6467 d6560 d6689
try	a9056
tryagain	e4005
trying	a3649 b96 f4608
tty	i2626
tunnel	g9440
type	b5284 c4162 d768 e352 f6499 f11777 g3873 i2083 i4769
typed	b6240
typeerror	f10116
types	f11810
udp	d9058
ufw	d9248
uid	d7075
unable_to_get_issuer_cert	d6464
unable_to_verify_leaf_signature	d6434
unary	h352
unauthenticated	g5763 g6336 i193
unauthorized	b1826 b3716 b6049 e5089 g7458 g8128 i194
unauthorizedoperation	g4675
unavailable	b3072 g6656 g8609
unbalanced	i2944
unbound	h512
unboundlocalerror	f10145
uncaught	f5633 f10275
unchecked	f9794
unclosed	g3842 i2947
uncommitted	c1216
undeclared	f11748 g3840 g4064 i2305
undefined	b5252 b5253 b5280 g2531 g2659 i2304 i2915
under	a4833 g3136
underlying	d7297
underspecified	g6017
understand	i2436
understood	a2496 i2435
undetermined	a2912
unexpected	d2594 i2464
unexpectedly	c7073 e1185 e1216 g9412 i3202
unexplained	c7105
ungültig	i2373 i3040
ungültige	a2594 i2370
unhealthy	b4192 i3173 i3174
unimplemented	g6466
uninstall	f1344 f1346
unique	d7074 e482 e5824
unit	d259 d448 d449 d450 d451 d480 d481 d513 d737 d738 d739 d866 d896
unix	b193 d1953 d1954
unknown	b1667 d672 d7234 d7330 e4130 f804 f2659 f7585 i2145 i3620 i3621 i4704
unknownhostexception	f8320
unknowntopicorpartition	e6400
unless	a1409 a8128
unmarshal	i1857 i1858 i1859 i1888
unmarshaling	i1860
unmatched	i2945
unmerged	c2274 c2275
unmet	a1728 i672
unprocessable	g7943
unprotected	c3682 c9344
unreachable	g3073 g3491 h3460 h3461 h3552 h3588 i4100
unreadable	g4195
unrecognised	i2149 i2658
unrecognized	d1280 d1281 d6818 e5248 e5986 f8737 f11488 f11521 f11522 g2560 g6016 i2148
unrecognizedclientexception	g4708
unrecoverablekeyexception	f9410
unresolved	f6402 i675
unsafe	c1281
unsatisfiable	a7075
unsatisfiableerror	f1216
unsatisfieddependencyexception	f8961
unstaged	c1153
unsupported	b4929 c5152 g3808 i2176 i2177 i2434
unsupportedclassversionerror	f8768
unsupportedprotocol	f10597
unterbrochen	a801
unterminated	f10946 f11009 i2946
untrusted	a7137
ununderstood	a3584
unusable	a10178 e3394
unused	d4931
update	f5152 f6817 f9761
updated	f2784 f6496
updates	c1123 f7489
upload	c864 c5540
upstream	c994 d2627 d2688
upstreams	d3744
uri	d6082
url	e1603 f10594 g641 g1536 i2052
urlopen	g3392
urls	a5120
usage	c6816 c8160 f802 i2338 i4708
usando	h2657
use	i1186
used	i1057 i2336
user	d7331
user_already_exists	e6336
username	b3136 b3715 c544 c547 c576 f4129 f7776 g1152 i162 i163
users	e448
using	a544 i865
uso	i1281 i4712
utilisation	i4710
utilisé	i1280
utilisée	h2656
uuid	d10179
v	f994
v2	a7140
vacío	h2947 h2949
valable	a2593
valid	c5442 d6275 d7012 d7617 f6498 i2307 i2308
valida	i4771
validate	d6274
validating	b4962 b6177
validation	f9088 g5379 i2497 i2498 i2501
validationerror	g5378
validationexception	g5344
valido	i4772
valkey	e4001
value	b5121 b7010 d2657 e1602 g2530 g3874 i2019 i2179 i2757 i2849 i2882
valueerror	f10368
values	d2912 d2914
vanished	c7168
var	a4930 d9538
variable	b5120 d2723 e2979 g2658 g3875 i2627
variables	f10499 g4257 g4258
variant	f8161
vault	e6848
vazio	h2945
vcl	i1702
vcpulimitexceeded	g5508
vendoring	f7554
verbindung	i4229
verbindungsaufbau	g1058 h3201
verification	a7936 a9602 c3776 c9027 d5728 d6338 d6400 f5248 i450 i576 i578
verified	a1826
verify	a5283 d5729 d6530 f6721 f6722 g1282
verrouillé	a3457 i1120
version	a1216 f1474 f4864 f4896
version_conflict_engine_exception	e6465
versions	f929 f930 f931 f960 f961 f962 f963 f964 f992 f993 f1473 f2370
verweigert	i292
verwendet	h2631
verwendung	i4709
very	a3904
verzeichnis	h3876 h4257
vhost	e6403
vhost_already_exists	e6337
via	g2880 g2944 g3008 g3072
vicino	i3043
vide	h2948
view	e5762 e5827
violated	c7553
violates	e417 e2050
violation	g9186 i2500
virtual	f11616
virtualhost	d3107
vm	f8738
volume	b833 b866 b1540 b3456 b5442 d10240 d10402 d10432
vorhanden	e418 h2789 i1253
voulez	a97
vuota	h2944
válido	i4773
wait	a3554 e2817 i933 i1573 i1600
waiting	b6369 f9184 g2817 g2818 i899 i928 i1446
want	a1729
was	g4930 i3650
watermark	e6593
went	f9600
werden	a994
were	i3651
wheel	f450 f451 f480 f481 f1762
wheels	f1763
when	f10720 g2816
where	c7427
while	b4514 f5409 f5410 f5411 f5440 f5504 i1472
will	d10340
within	i1476 i1568
working	d4608
worktree	c1186
world	a7074 d8291
would	c8705 i1189
writable	g3137 h2532
write	e929 g1344 g1345 g1408 g1473 h2561
writeable	h2560
wrong	c7969 c9504 d6752 d9060 e4160 i128 i130 i611 i4707
wrongpass	e3777
wrongtype	e4162
x509	d6180 d6273
x509_check_private_key	d2913
xml	i1892
xtables	d8576
y	c5377
ya	e420 h2851
yaml	b5248 i1700 i1889 i1894
yamlerror	i1796
yet	a2049 d5794
yml	b4737 i1699
yn0018	f2948
yn0028	f2817
yn0035	f2401
yn0041	f2275
yn0082	f2402
your	i3332
yum	a4929
z_buf_error	f2945
zeitüberschreitung	h3777
zero	b4290 b4353 b4417 b4482
zerodivisionerror	f10113
zielhost	h3489
zielrechner	h3429
zip	c7714 c7715 c7745 c7746 c7811 f9120 f10753
zipexception	f9090
zipfile	c7681 c7712
zlib	f2944
zone	d1664 d1665 d2721
zone_conflict	d8929
zone_resource_pool_exhausted	g5537
zulässig	h2242
zypp	a7777
échouée	e160
"""
