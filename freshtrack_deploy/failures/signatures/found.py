"""Made by `python3 -m freshtrack_deploy.failures.signatures`: word, then the wordings found through it."""

# ruff: noqa: E501

from __future__ import annotations

WORDS = """\
0	f929
08006	f5953
0x	c1570
1	f930 f3651 g608 g7364 g7398 g7556 h2018 h2019 h2020
10	d5760
1007	e2592
1008	e2598
101	d5827 d10690 f7041 h3298 h3299 h3300
1021	e3010
1026	e3013
1034	e3425
1037	e3200
1038	e3201
104	f7043 h3042 h3043 h3044
1040	e2400
1044	e2784
1045	e2112 e2114 e2115 f5952
1046	e2914
1049	e2464 f6018
1050	e2593
1051	e2466
1054	e2467
1060	e2595
1061	e2596
1062	e2594
1064	e2880
1067	e2948
1091	e2468
110	d5920 d10752 f7168 h3394 h3395 h3396
111	d5825 d10688 e2273 f7040 h2916 h2917 h2944
1114	e3008
1115	e2916
1129	e2402
113	d5826 d10689 f7042 h3170 h3171 h3172
1130	e2148
1142	e2785
1143	e2786
1146	e2465
1147	e2500
115	d10691
1193	e2912
1194	e3424
12	g132 h1410 h1411 h1412
1205	e2720
1213	e2722
1217	e2627
1227	e2787
1231	e2946
124	f11552 i4160 i4161 i4162
1251	e3555
126	b4416 b4417 f11424
1265	e2947
127	b4352 b4353 f11360 i4096 i4097 i4098 i4099
1290	e2788
13	a193 d2400 d10560 e3073 h1922 h1923 h1924 h1925 h1955
130	f11488 i4227 i4228
1305	e2469
137	b4288 b4289 f1857 f1858 f3712 f3714 f3715 f11296 i4001 i4002 i4003 i4004 i4005 i4006 i4034
1370	e2789
1396	e2470 e2597
143	f11489 i4224 i4225 i4226
1451	e2628
1452	e2629
15	h4416
1524	e3554
16	g99 h2819
1698	e2113
17	h2562 h2563 h2564
18	a6080 c2692 d5731 g100
1820	e2177
1836	e2819
1862	e2146
1969	e3491
2	d2850 d5761 e2528 e3137 g609 h3618 h3619
20	d5732 h3937
2002	e2241 e2242 e2243
2003	e2336
2005	e2337
2006	e2338
2013	e2339
2026	e2404
203	d1344 d1345
2059	e3553
2061	e3552
21	h3938
216	d1411
217	d1408
23	g864
23000	f6081
23505	f6082
26	g322 h2849
27	g384
28	a6144 e3014 f5504 g192 h1058 h1059 h1060
28000	e2118
3	f960 g610
30	h1794 h1795 h1796
3024	e3488
35	a6050 f5411 g101
3572	e2725
37	a6272 g320
3730	e2657
39	c7616 h2690 h2691
4	f961 g611
400	g7808 g7809 g7810 g7811 g7812 g7813 g7814 g7815 g7840 g7904
401	f8640 g7360 g7361 g7363 g7365 g7366 g7367 g7392 g7393 g7457 g7459 g7488 g8033
403	e6753 f8641 g7394 g7395 g7397 g7399 g7424 g7425 g7426 g7427 g7458 g7460 g7489 g8034
404	f7394 g7552 g7553 g7554 g7555 g7557 g7558 g7559 g7584 g7585 g7616 g7617 g7619 g7621 g7648
405	g7841 g7842 g7843
406	g7906
407	g7428 g7429 g7430 g7431 g7432 g7456
408	g8576 g8577 g8578 g8579 g8580 g8581 g8582
409	g7712 g7713 g7714 g7715 g7716 g7717 g7718 g7719 g7720 g7744 g7746
410	g7586 g7587 g7589 g7590 g7591
411	g7905
412	g7745
413	g7877 g7878
415	g7844
416	g7879
422	g7845 g7846 g7872 g7873 g7874 g7875 g7876
429	g8128 g8129 g8130 g8131 g8132 g8133 g8134 g8135 g8136 g8384
42p01	f6017
42p07	f6083
42s01	f6080
42s02	f6016
42s22	f6019
43	g613
45	g615
47	g614
48	g612
5	a2784 f962 f8416 g96
50	f8384
500	g8160 g8161 g8163 g8164 g8165 g8166 g8167 g8262 g8290 g8294 g8323 g8352 g8419
502	g8168 g8192 g8194 g8195 g8196 g8197 g8198 g8263 g8291 g8320 g8324 g8353 g8420
503	g8199 g8224 g8225 g8226 g8227 g8228 g8229 g8230 g8288 g8292 g8321 g8325 g8354 g8421
504	g8231 g8232 g8257 g8258 g8259 g8260 g8261 g8289 g8293 g8322 g8326 g8355 g8448
507	g7968 g7969
51	a6209 g512
52	a6051 g102
520	g8356
521	g8357
522	g8358
523	g8359
524	g8360
53	g518
530	g1792
54	g519
55	a6052 g103
550	g1921 g1922
56	a6053 c2691 f5440 g104
58	g516
59	g517
6	a6048 f963 f5409 g97
60	a6208 g513
61	g640
63	g704
66	g323
67	g257
7	a6049 f964 f5410 g98
70	g768
77	g448
78	g321
8	f992
80	g544
82	g545
83	g546
9	f993 f1856 f6914 g256 h1639 h1665 h1666 i4032 i4033
90	g514
91	g515
92	a6081 c2693 g128
94	g258
95	g129
96	g130
97	g131
98	d2465 f7104 h2402 h2403 h2404
aaaa	d4002
aadsts	g5635
abgelaufen	h3424
abhängigkeiten	a1760
abort	c3008 c3010
aborted	g6305 g9121 g9252 h4229
absent	i3142
absolute	d706
acceptable	f10626
accepting	e1088 e1121 e1185
accepts	b3781
acceso	i293
access	c2882 c5920 d97 e2116 g2209 g5826 g6051 h2147 i196 i197 i3072
access_refused	e6176
accessdenied	g4608
accessdeniedexception	f9344 g4609
accessible	c640 c5858
accessing	g3618
accessnotconfigured	g5730
accordée	h1952
account	c4449 c5216 c5217
acl	d3393
acquire	c9442 c9888 f9186 g3554 i736 i737 i738 i770
acquiring	g3520 i963 i964
action	a4321 d3075 e4994 g2304
activated	f3904 f4386
active	d353 d354 i2660
actively	h2976
adapting	d3520
add	b2528
added	c1888
address	d2529 f9282 h2400 h2465 i1984
administration	a672
administratively	c4448
administrator	e1056 h2240
admission	b6210
again	a7008 c3553 d7265
against	f5312
agent	a10112 a10114 c4544 c4546
agree	d4641
ah00526	d3073
ah00534	d3074
ah00558	d3264
alert	d3328 d6561 d6563 d6754
algorithm	c4192
alias	b5376
allocate	c8162 f4673 h1408 h1473 h1568 h1571
allocated	b640 b5825 i1123
allocating	c6304
allocation	c8768 f6912 h1474 h1476
allotted	i1381
allouer	h1537
allowed	c2081 e2176 i2370 i3587
already	b578 c2304 h2435 h2464 i1088 i1156 i3714
already_enabled	d8704
already_exists	g4930
alreadyexists	b5792 g4898 g6304
also	a3648
alternative	d6273
ambiguous	c2212
anchors	d6530
anderen	a546
anonymous	e898
another	i865
apache	d3203
api	b288 b384 g5761 g6048 g6050 i226
apk	a6913 a7009
apparently	d10145
appear	d4512 e1696 f641 i2816
appears	d10146
append	e4352
applicable	d384
application	g5633
applicationcontextexception	f8929
apply	c1760 c2276
appropriate	d4450
apps	a8673
apt	a2656 g2752
architecture	a3840
archive	a4128 a6336 a7138 c7809 c7841 c8512 c10019 c10112 i547 i576 i578
archives	a3137
archivo	h2594 h3680
archivos	h1858
area	a3905
arg	c6177
args	e4096
argument	a5024 b2176 c6817 d7584 d8800 f6466 f10850 g3714 i1921 i1989 i2113 i2116 i2341 i3778
arguments	d2625 f10816 f10883 g2529 g2560 g5920 i2148
arithmetic	h290 h324
armor	a9600
arrêté	h1637
artifact	f8032 f8353 f8354 f8385 f8576 f8577
asked	b6016
askpass	d7810
assertion	h4262 h4288
assertionerror	f10112
assez	a930
assignment	d675 d770
associated	g8738
atteindre	h3200
attempt	d7841 e5568
attempted	a5601
attempting	g2114
attente	i1410
attribute	d4896 g2498 g3809 g3842 g4033 i2432
attributeerror	f10117
attrs	c7041
aufgelegt	h4420
aufgelöst	g993
aufruf	i3847
autentificación	e161 i322
auth	c5856 c5857 e3714
authenticate	e4929 e4930 f2273 g2144
authenticated	d6432 i192
authentication	b3714 c546 c4768 e96 e193 f4128 f8610 g1154 g2145 i96 i97 i164 i290
authentication_error	g6084
authenticationfailed	g5665
authentification	i321
authentifizierung	i320
autherror	e4931
authfailure	g4578
author	c1346
authority	d4128 d6176
authorization	d7968 f8611 g1153 i225
authorizationfailed	g5664
authorizations	d3937
authorized	d7906 e4992 f8578 g4673 i195
automatic	c1091
automatically	g5602
autre	a545
available	a4000 a5026 e580 g2306 i2982
awaiting	b3328
away	e2371
az	g5634
back	b6688
backend	c9441 d3362 g3873
background	e3779
backoff	d2048
bad	d5184 d9157 i3850
bad_alloc	h1441
badname	d7491
badrequest	b6209
badzipfile	f482
banner	c4000 c5028
base64	d2947
baseurl	a5121
basic	b1825 c608 f5314
be	d512 g2241 i3008 i3009
beandefinition	f8960
become	g2081 g2112
beendet	h4417
befehl	h481
being	b897 b929 e513 i995
bekannt	g8800 g8801
belegt	h2788
berechtigung	h1926
berkeley	a5859
best	a5474
between	f6720
bin	f6369
binary	f2560 h672
bind	b737 d2401 d2464 d2466 d2498 d2528 e4225
bindexception	f9280
binding	d4320 d4322
bio_connect	d5824
bio_new_file	d2851
bit	d7904
blob	c1603 g3523
block	c7619 e1633 g3713 h3872
blocked	e2403
blocking	f6656
bloqueado	i1025
bloquear	a480
boolean	c1409
bootstrap	e6817
both	a5504 c6176
bound	i1124
branch	c800 c1058 c1697 e6977
breaks	a1665 a8418
bringing	b4513
broken	g9313 h3107
broker	e6593
brokers	e6625
bucket	c7296
bucketalreadyexists	g4896
bucketalreadyownedbyyou	g4897
buffer	e3203
build	f1792 f9571 f9602
builderror	f4737
built	f6529
bundle	f3842
bundler	f3936
bungled	i1605
bus	d1121 d1122 h4227
busy	d10114 d10115 d10209 h2784 h2848 i3712 i3713
busygroup	e4161
busykey	e4160
byte	g1090
bzip2	c7587
ca	d6562
caa	d4643
cache	a608 f10689
caching_sha2_password	e2145
caddyfile	d3523
calculate	b2530
call	f5730 f11204 g3938
called	f9698
caller	g5856
calling	b7458 b7905
canceled	b449 d193 g9283 h4422
canceling	e640 e641
cancelled	h4421
canonicalize	c5632
capability	b2179
cargo	f6304
cast	e2018
caught	h4386
caused	b1184
caution	c7842
cc1plus	f10978
ce	h3648
central	c7680 f9121
cert_has_expired	d6369
certbot	d4384
certificate	d2976 d2977 d4448 d4449 g1281
certificate_verify_failed	d6211
certificateexception	d6466
certificates	d3936
certification	d6305
certpathvalidatorexception	d6496
cfg	i1601
chain	d8512 d8515 d8707
challenge	d4097 d4192
challenges	d4129
change	a8672
change_dir	c5760
changed	c3778 c8224
changes	a8674 c1152
channel	a8993
character	e2917 g3810 i1632 i1826 i1985
chart	b7330 b7331 b7361 b7363 b7393
chdir	d1409
check	a9603 c7524
checked	c1185
checking	b3936
checkpoint	e1664 e1665 e1760
checksum	a5346 a7139 c9056 e1635 f4512 g3296 i387 i388 i416 i451 i452
checksums	c9026 g4257 g4258
child	c8866 c8897
choice	g5281 i1952
chpasswd	d7712
chroot	c5921
cipher	c4161 d6724 d6752
ciphertext	c9728
circular	b5281 b5283
class	f5731 f8064
classnotfoundexception	f8065
clean	c6880
clearsigned	a1984
client	b448 e6754 g7492 g7493 g7622 g9027
client_loop	c5539
clients	e994
closed	c4066 c5025 c5538 g9120 g9122 g9281 h3105 i3361
cluster	b6048 e1890
cluster_block_exception	e6496
clusterdown	e3908
clusternotfoundexception	g4802
clusters	e1249
cmake	f10785
cmake_	f10562
cmake_c_compiler	f10881
cmake_root	f10720
cmakelists	f10560
codename	a2209
collation	e5665
collect2	f11010
collection	e5058 g2305 g2369
column	e291 e2499 e2625 e5635 e5762
combined	i2307
command	f2496 f4292 h480
commande	h482
commandline	a2720
commands	f10337
commences	f10339
commit	c2560
common	d6209
communicate	a8864 a8865 a8897
compatibility	f10819
compatible	f4384 f4385 f4993
compil	f10272
compilation	f9568 f9569 f9570 f9953
compile	f8707
compiler	f8833 f10592 f10722 f10977
complete	b4481
complété	h4418
compose	b4736 b4738 b4928 b5057
composer	f4832 f4865 f5027 f5184
compressed	c7521 c7556 c7585 c7747
compression	c7744
comprise	a2497
compute	b2497
computed	c8992 c8993
concluded	c1155
condition	b6368
conditional	g2657 h195
conditionalcheckfailedexception	g3552
conexión	i3456
conf	d3202 i1600
conffile	a4256 a4257
config	b1569 c130 c288 c416 c1410 c2368 c9570 c9664 i1858 i1860 i1888
configuration	c4256 d3138 d4866 f10528 g4096 i1856 i1857 i1859 i1889 i1891 i1892 i2245
configure	f10688
configured	f2818 g4129 i2181
configuring	g4354
confinement	a8960
conflict	a8354 b930 b5793 e1889 f1154 f4416 f5122 f9025 g4993 i930
conflicting	a8353 i1092
conflictingoperation	g4962
conflicts	a1600 a1664 a3777 a5600 a5602 a5632 a5633 f5121 i1091
connect	c6688 d1153 d3745 e1248 e2369 i3296 i3297 i3299 i3300 i3301
connectexception	f8321
connecting	c4576
connection	h3458 i1248 i3334 i3360
connectionreset	f128
connections	e1025 e2401
connectivity	b736 b768
connecttimeout	h3491
connecttimeouterror	f256
connecttimeoutexception	f8481
connexion	i3430
constraint	e5825
constraints	f609
contact	i3265 i3266 i3267 i3268 i3269
contain	c2369 f4960 f7392
container	b576 b577 b1536 b2880 b2881 b5440
containerfile	b2496
containerport	b2083
containers	b2722
contains	b5026 c9760 d10177 d10210 e1442 e1569
content	f4481
contention	i1027
contents	g2274
context	b1605 b3586 b5698 b5728 b5729
continue	f9824
control	d256 e353
controller	g2208
convergence	f9024
conversation	e4897
conversion	f11203
converting	b6178 b7456
copy	b2498
correct	a1536 a3008 a5280 f1409
corrupt	c2433 c7586 i482 i486
corrupted	a8257 a8258 a8288 i483 i485
corruption	i512
couldn	a1152 e4705 f2371 i2945 i3298
cowardly	c8032
cpio	a6337 a6338
cpus	b2144
crash	i2691
crashed	e3392
crashloopbackoff	b6656
crate	f6336
crc	a9571 c7523 c7682 c8514 i516 i517
create	c128 c289 c417 c480 e2658
createcontainerconfigerror	b6659
created	i2817
credential	b1856 g4353
credentials	e6177 e6433 f5313 f5345 g6021 i99 i100 i224
crontab	d9152 d9248
cross	h4037
cuota	h1282
curly	f9955
current	b6304 b6496 c899 e1987 f1089
currently	d6978 i898
cxxabi	h961
cycle	b5282 g3939
cyclic	d962
daemon	b224 b225 b258 c6113 d9344 i2721
damaged	c7424 c10177 i484
data	c8419 i3169
database	a6912 a8064 a8065 e289 e2496 e2599 e5408 e5632
dataset	e3906
datatype	e5826
date	d7460 f4962 i2496
day	d9155
db	e4353 e4354
dbinstancenotfound	g4772
dbpathinuse	e5060
dbus_session_bus_address	d1216
dead	i2722
deadline	b6370 b6400 b7072 g9026 g9028
deadline_exceeded	g9029
deadlineexceeded	g6496
deadlock	e578 e2723 i994
dearmoring	a9920
debian	a3520 a3521
declaration	g3841
declared	b4832 b4833
declares	f7523
declined	c1696
decode	i1760
decoder	c8161
decoding	c7617
decompression	c7554
decrypt	d5536
decryption	a9666 g2113
default	b289 d2656 g5632
defined	f4866 i1152 i2182
defines	f2848
definition	f11137 g3745 g3906
definitions	d7392
delai	i1408
delayed	c8896
delete	d8576 e6498
deleted	d8577
denied	b3712 b3713 c2080 e2790 i3585
depend	e480
dependencies	a5507 a8355 f1153 f8706 f9603 i641 i642
dependency	f6849 f10625
dependencyviolation	g4994
depends	b4992 f1185
deploy	c2082
deployed	b7329
deployment	f4256 f4257
deprecated	i2241
depsolve	a5506
depth_zero_self_signed_cert	d6336
desconocido	g8832
dest	c5664
destination	d8832 g2337 h3232
destined	d9186
destructive	d961
detect	c1345
detected	c7683 g2592
dev	a9984 a9985
device	d9953 d9984 d10019 h1185 h3744
dial	b97 b256 b257 b6465 i3460
didn	c7264
different	f1057
digest	a6368 a7938 b4001 i386
dir	e3075
directive	d2592 d2720 d3521 e4033 f7521 i1955 i2018
directory	a3072 c7266 e5250 h3616 h3874 h3876
dirmngr	a9858 a9859
disabled	g5728
disappeared	f7937
disconnect	c2659 c3585 c4096
disconnected	g9312 i3457
discovery	g6688
disk	h1124
disponible	h1089
dispositivo	h2817
disque	h1281
distribution	f736 f1664
distutils	f1345
divergent	c1184
division	e1952 h288
dns	a7296 d4003
dns_rdata_fromtext	d5187
doas	d7937
docker	b2210
dockerfile	b2339 b2368 b2369 b2370 b2464 b2465
documentroot	d3104
doesn	a5345 b5665 e2497 i2915
domain	e1186
don	a928 f4577 h2306
dossier	h3906 h3907
dot	d4642
double	h4261
doveconf	d4865
down	h2913 h3332 i2720
downgraded	a1472
downgrades	a1473
download	b7362 f6785 f6786 f6818 g3648 i3393 i3394 i3395 i3396
downloaded	f4480 f11745
downloading	a6690 a6720 i3424
dpkg	a3425 a3426 a4322 a4609
driver	a2432 b3008
droits	a98
drop	e2529
dropped	e449
dubious	c1280
dump	e1697
dumped	h4225
duplicate	e2626 g3811 g4928 i1093 i1666 i2244
during	b385 g2561
dynamic	c4320 f5664
déjà	e419 h2626
délai	i1409
démarré	i2755
dépendances	a1761
e0	f7232
e11000	e5056
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
eacces	d2402 f3200 h1921
eaddrinuse	h2401
eai_again	f1955 g8769
early	c2657
eauthunknown	f2243
ebadchecksum	f2947
ebadengine	f2689
ebadplatform	f2691
ebusy	h2785
econn	i3459
econnaborted	g9282
econnrefused	f1953 f2048 h2915
econnreset	f1954 h3041
edquot	h1252
eexist	f3042 h2561
efbig	h1345
effective	d7939
ehostunreach	f1956 h3169
ein	h3904
eintegrity	f2912
einvalid	f2722
einvalidpackagename	f2688
einvalidtagname	f2660
eisdir	h3877
either	d4704
ejecución	i2756
ejsonparse	f2656
element	d8736
elevated	h2212 h2241
elifecycle	f3616 f3619
eloop	h4001
emerg	d2659 d2849
emfile	h1729
empty	c1056 c1537 c9953 e1888 f10402 h2688 i2468 i2469
enabled	a5185 g5729
enametoolong	h4003
encoding	e1568
encontrado	i3105
encountered	a1920 a4610
encrypted	c7971 e5410
encryption	f6208
encuentra	i3106
end	c7522 d2946 e1730 h162 i1829
ending	d3552
endpoint	g5060 g5184 g5185 g5345
endpointconnectionerror	g5091
endpoints	b896 b961
ends	c7588
eneedauth	f2242
enetdown	h3331
enetunreach	f1957 h3297
enfile	h1730
engine	f2690
enodev	h3745
enoent	f2530 f2531 h3617
enomem	h1409
enospc	f3264 h1057
enotdir	h3875
enotempty	f3073 h2689
enotfound	f1952 f2049 g8770
enough	h1092 h1120 h1121 h1504 i2147
enter	c4835 d7492 d7520 f5344
entered	d226 d2020
enthält	a2114
entitlement	a5984
entityalreadyexists	g4899
entries	d7169
entry	a2272 d3682 d4576 e2624
env	b4768 b4769 h546
environment	b2177 d514
enxio	h3746
eof	b4000 c7393 g9088 g9123 i1827
eotp	f2244
eperm	f3201 h2017
epipe	h4129
epublishconflict	f3043
eresolve	f3040
erlaubt	h2021
erofs	f3202 h1793
err	e3712 e3777 e4065 e4067
err_dlopen_failed	f3520
err_invalid_arg	f3457
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
err_tls_cert_altname_invalid	d6370
err_unknown_file_extension	f3427
err_unsupported	f3426
errcode	e3012 e3072 e3074 e3136
errimagepull	b6658
es	h3908 h3936
esockettimedout	f2080 f2147
espacio	h1091
espera	i1411
esrch	h3748
essential	a1408
establish	i3362
established	e6592
etarget	f2337
etc	d7298 d7299
etcdserver	b6560 b6592
etimedout	f2144 f2176 h3393
etxtbsy	h2787
eunknowntype	f2658
eusage	f2657
evaluate	b2466
evaluating	b7488
event	h323
events	d2658
exactly	a1409 b3780
exceeded	i1346 i1379
exceeds	c1664
exception	f5408
exchange	c4160
exclude	f7552
exclusion	e512
exclusive	f9217 i962
exdev	h4032
exec	b1090 b1120 b1216 b1217 b3520 h545 h673
execstart	d704 d769
executable	b1088 d1536 d1537 d1600 f9760 g2368 h514
execute	d7872 f9856 h515 h674
executed	e740
executing	b7489
execution	e3489 f6144 f9601 f9922
executor	b4480
exhausted	e929 h1472 h1731 i3937
exim	d4867
exist	d7072 d7107 d7108 d10048 g2243 g4739 h2624 i2914 i2916 i3041
existe	i3076
existent	g8896 i3012
existiert	h2565 h2566 h2625 i3077
existing	f2464 h736
exists	c97 c5376 c8704 d6912 d6976 e416 e1857 h2560 h2596 i804
exit	f3617
exitcode	i4035
exited	b2817 b2818 b4291 i4000
exiting	c8865
expected	d3106 e1537 f11138 i545 i1633 i1634 i2144 i3849
expecting	d2595 d3008 d3009
expiration	h3425
expired	a10176 a10177 a10179 c4450 c4480 c5218 d5697 d6498 e672 e2147 g4644 g6082 g6083 i228 i229 i256 i257 i1345
expiredtoken	g4322
expiredtokenexception	g4610
expiring	f7938
expiró	h3456
explicit	g4641
expression	g3776 h289
exs	f9793
ext	f4994
extend	e832
extended	c7426
extension	e322 f3456
extents	d10817 d10818
external	b4864 b4865
externally	f544
extra	i2115
extract	b2657
extracted	a3553
failed	c8994 g3392
failedprecondition	g6369
failures	c3584 f9472
fatal	d3360 e4032 f10464 g3393
fe_sendauth	e225
feature	f6497
fehlender	i2304
fetch	a2848 a2849 a3136 c2915 f6848 i3363 i3364 i3392
fetch_error	f2148
fetcherror	f1986
fetching	c2914 d4065 d4096 f4065
few	i2146
fichero	h2593 h3649
ficheros	h1857
fichier	a2113 h2592
field	b7008 d3554 g2562 i2020 i2400
file	i3141
fileexistserror	h2595
filename	c7843
filenotfounderror	b192 h3681
filenotfoundexception	f8258
filepermissionerror	f4576
files	d482
filesystem	a8352 d10176 d10305
filter	c1824
find	f3937 g2242 i2918 i2944 i2946 i2947
fingerprint	c3777 c3809
finish	a4928 i1473
finished	d1760 d1825
firewall	d4064
firewalld	d8960 d8961
first	c2272 d5696
fix	a1730
flag	b2209 b2401 f8864 i1953 i2016
flags	g4002
floating	h4228
following	f10593 g5312
fopen	d5984
for	b4515
for_each	g4000
forbidden	b5888 b5921 b6112 g7396 g8035 i3584
foreign	e481 e5760
fork	h96 h97 h98
format	b3777 c4832 c8420 i1925
formaterror	f4482
formats	b2656
formatted	c9024
formula	a9440
formulae	a9441
forward	c1121 i1155
forwarding	c4290 c4291 c4384 c4386
found	b2499 h513 h3682 i2912
fpm	d3617
fragment	d897
frame	c7618
free	a8481 d10816 h1154 h1155 h1188
frontend	a3424 a3456 d3457
frozen	f2786 f4288
fs	d10304
fstab	d9922 d9952
full	c7904 c8576 e834 e3011 e4928 e5504 h1152
function	e321 e5664 f10368 g3936
garbage	c5155
garbled	d9158
gateway	g8193 g8256 g8512 g8514 g8515
gave	b2016 b2017 d2019 i1412 i1505
gcloud	g5536 g5569
gefunden	h547 i3078
gem	f3808 f3809 f3841 f3872 f4034
gemfile	f3810 f4225 f4289
gems	f3840 f4160
generate	f10849
generation	d8448 d8449 f1761
generator	f10786
genug	a929
genügend	h1507
gesetzt	h387
gesperrt	a3073 i996
get_name	d2948
getaddrinfo	g8707
getting	b1827 b6017
getötet	h1636
gh	g6016
gh001	c1666
gid	b5537 d6944 d6946
gids	b5568
git	c802 c960 c961 c1440
github	c1665
given	d8608
giving	g1025
glab	g6017
glibc	h930
global	d3522 f9952
gnutls	g9186
gnutls_handshake	g9185
go	f7361 f7522
goal	f8193 f9572
goaway	g9250
gone	g7588
goroot	f7364
got	b128 i2369
gpg	a5248 a10050 a10113
gradle	f8160 f9216
granted	c641
great	h260
greeting	c6049
group	d2113 d6913 d6945 d6977 d7073 d7075 d7104 d7106 d7172 d7585
groß	h1347
gss	e162
gssapi	c3552
gzip	c7520 c7552
gültige	i2273
handle	b6561
handshake	b450 d6659 g9024 i3458
handshake_failure	d6723
hang	g9249
hangup	f11074 h4353
happened	f6816
hash	f418 f419 f449 i385
hashes	a866 f416 f417
hauptspeicher	h1508 h1570
have	f6530
head	c2912
header	c8448 d674 d3010 e1728 f10657
headers	c8513 g1088
heads	e7041
health	i2688 i2752
healthcheck	b2819 i2689
heap	f7906 h1446 h1475 h1569
held	a736 a1344 a10048 c3072 i772 i800 i866
helper	c1472
here	d2624 i2210
higher	f10787 f10818
histories	c1187
holds	i834
home	d7459
hook	c1667 c2496
host	e2341 f8352 g1541 g8706 g8772 i3074
hostbased	c3554
hostkey	c4193
hostname	c3936 d6274 g8674
hostport	b2112
hosts	g2336 g2656
hour	d9154
how	f3875
httperror	f4064
httptimeoutexception	f8482
hung	c2658 c2689
hy000	f5792 f5856
ibdata1	e2724
id	b1572 c10048 d7461 d7488 f8256
ident	c1347 e98
identification	c9280
identified	e6976
identifier	h256 i1828
identities	c4545
identity	c4834 i258
idle	e642
ids	b5538
ignore	c3680
ignored	c3712 f928
ignoring	d1154
illegal	h258 h325 i2084 i3842
illegal_argument_exception	e6880
image	b1538 b1601 b1602 b2626 i3107
imagenotfoundexception	g4801
imagepullbackoff	b6657
immutable	b5824 b6752
implicit	f11139
imported	b7233
importerror	f1537 f1538
improper	b2752 i3873
improperly	i2371
improperlyconfigured	i2372
in	d9537
inaccesible	h3329
inactive	i2725
inappropriate	a9986 i2528
inc	f9696
include	f10371
included	g4576
incompatibility	c6241
incompatible	e1504 f2720
incomplete	e5889 g9124
incompleteread	g9152
incompletesignature	g4672
inconnu	g8802
inconsistent	f483 f484 g3874
incorrect	c7968 e3393 f2272 g2049 i129 i132 i160
indentationerror	i1696
index	c96 c1568 e5636 e5730 f1408 f10017
index_not_found_exception	e6309
indexerror	f10115
indicated	a9824
inflate	c1571 c7713
ini	i1602
init	b1280
initial	f8865
initialisée	h3073
initialization	f7905 g3872
initialize	e3328
initialized	e5059
initscript	a4193
innodb	e3232 e3394
inodes	a5794 h1186
input	c7584 e1440 e1729 f5729 f6465
insecure	d9536
insecurely	g1283
installable	f705
installation	a1088
installationskandidaten	a1090
installed	a4001 a9347 i2979
installerror	f4609
installing	a3776 a5761 f4736
instance	b1571 b8000 b8064 b8065 g3970 i832 i864
instrucción	h512
instruction	b2338 h4226
instructions	b2400
insufficient	a5792 f7936 h1122 h1123 h1505
insufficient_scope	b1794
insufficientinstancecapacity	g5411
integer	e1475 i2467
integrity	a7168 c8417 c10176 f2913 f2914 i480 i481
integrityerror	c9729
intended	a5344
interactive	d96 d128 h2243
interface	d8835
internal	a2785 g8162 g8516
internalerror	b6529
internalfailure	g5090
internet	a7264
interpolation	b5024
interpreter	f4321 h544 h608
interrompu	a802
interrumpió	a803
interrupt	f11072 h4354
interrupted	a800 h4355 h4385 h4388
introuvable	h548 i3104
invalid	d7105 d7456 e1474 i2497 i2500 i3841
invalid_api_key	g6049
invalid_argument	g5344
invalid_client	g6080
invalid_grant	g5636
invalid_port	d8865
invalid_rule	d8866
invalid_service	d8609
invalid_token	g6081
invalid_zone	d8610
invalidaccesskeyid	g4577
invalidamiid	g4769
invalidargument	g6368
invalidauthenticationtoken	g5666
invalidclienttokenid	g4323
invalidconfigurationpropert	f8930
invalide	i2275 i2278
invalidgroup	g4931
invalidinstanceid	g4771
invalidlocation	g5347
invalidoption	f4320
invalidparameter	g5250
invalidparametercombination	g5313
invalidparametervalue	g5249
invalidtemplate	g5346
inventory	g2626 g2627
invoked	f10882
inválida	i2276
io	c6048 c6752 c7104
ip	b2145 e3296
iptables	d8416
ipv4	e1826
isn	i3013
issuer	d5665 d6400 d6592
item	g3907
itself	h4035
jar	f8896
jarfile	f8034 f9089
java	f7873
java_home	f8224 f8225 f8226
job	d192 d195
jobid	d9249
jobs	d960
js	f3521
json	e1408 f2497 f2499 f2528 f2754 i1794 i1797
jsondecodeerror	i1702
jwt	g6053
kernel	d10368 h3810
kex_exchange_identification	c4064
key	c5441 d643 d644 d5442 i1986 i2019
keyboard	c3522
keyboardinterrupt	h4384
keyerror	f10114
keyring	a8290
keyserver	a9729 a9730 a9761
keystore	f9409
keyword	d3329 d3392 i2048 i2373
kill	b2945 d1472 d2787
killed	b2946 f11009 h1506 h1632 h1633 h1634 h1635 i4036
killer	h1445
kind	b5666
known	a2368 b1696 c3808 c4640 c4896 f8417 f10817 g1056 g8705 h2912
kommando	h484
kommandozeilenoption	a2528
kommunikationspartner	h3072
kubernetes	b7552 b7553 b7584 b7585 b7648
l	f10466
label	d9954
lacks	d705 d800
large	h1344
last	d9184
later	a7232 a7584 i1028
layer	b2624 b2625 d6721
ld	f10465 f11169
leader	b2274
leader_not_available	e6594
least	b3779 e2816 h1187
leer	h2692
left	a320 a321 b4064 c6496 e835 h1056
length	d4832 d6690
lesbar	h1797 h1824
lese	h1825
level	b5056
liaison	h417
lib	a3937 f1568
libcrypto	c3872
libmambaunsatisfiableerror	f1218
libraries	h928
library	f10721
license	f2562
lifecycle	f3648
limit	h1539 i1474 i3938
limited	i3426 i3427
limitexceeded	g5408
line	c4258 d5156 e1570 f8832
lines	c9120
link	h4004
link_stat	c6624
linked	d864
linker	f6401
links	f6593
list	a3936 a5057 b5251 b5889
listed	c8995
listen	c4385 d289
listening	d3616 d5280 e4224 e4608 e4609 h2466 i2723
living	e6560
load	d2848 d3681 d6080 d6081 d8513 f3874 g4128 i3137
loaded	d483 d5154 e2144 f9728
loaderror	f3873
loading	b6306 g2496
local	d5664
locale	d1667 d1696
localement	e1218
localizar	a1024
locally	e1216 g1280
locate	a992 g4512 i2948 i2949 i2976 i2977
location	c9568 d2692
locations	d6560
lock	a448 c2016 d7296 e5088 f4992 g2753 g2754 g3521 i768 i769 i932 i933 i960 i961 i3648
locked	c3169 d9601 e5344 i801 i802 i803 i899 i928 i929 i3649
lockfailed	c9889
lockfile	a10049 f4290 i805
locking	g3522 i3650
locktimeout	c9890
log	d2691 e4288 g6018
logged	b5984 b5985 d7008 f2274 i288
logical	d9987
login	g1793 i98 i260 i289
logrotate	d9600
logrotate_script	d9504
lokal	e1217
lone	c7395
long	e1985 h864 h4002
longer	a1857
look	c7392 d6755
looking	c609 c738 h163
looks	f640
lookup	a7233 g8866 h931
loose	c1536
loss	g8960
lost	c5536 e2370 h3106 h3108
low	h1184
luac	f9956
lzma	a3552
läuft	i2754
mac	c4163 d5538 d5539
machine	f8928
magic	a3522 c7425 c8416 i515
mail	d4960 d5024
main	d227 f7329 f8897
maintainer	a4192
major	f8770
make	f10241
makefile	f10240
malformed	a2273 e5409 f7584 i1824
malformedinput	g5284
malformedpolicydocument	g5252
malloc	c2784
management	a7776
manager	b2272
manifest	b1664 b1665 b1666 b1698 b1920 f6464
manipulation	d7648
many	g3937 h225 h1728 i2145
mapper	g7138
mapper_parsing_exception	e6881
mapping	b5249 b7009 g2593 i1635
marginal	a8259
marked	a5056
masked	d576 d577 d578
master	c9665 d5155
master_not_discovered_exception	e6562
masterdown	e3907
match	a5025 c835
matched	c7840
matches	a5058 a9345 i3040
matching	a1155 a4064 f1281 f2338 f4834 f4897 f6306 i2981
max	c5984
max_map_count	e6816
max_statement_time	e3490
maximum	d1824 f8739
may	b1697 d7362 d7394 g3168
maybe	d5537
md5	e192
mean	d8640 i2272
medium	d1217
meet	b7457
mehr	h1088
member	d6947 d7200 e768 f11168 f11201
memoria	h1538
memory	c6944 e897 h1413 h1414
memoryerror	h1440
mentioned	a7424
mercurial	c3009
merge	c1090 c2273
meson	f10912
message	g6020
metadata	a5377 a7939
method	a2433 e227 f8129 f9697 i3073
methods	c3586 c3616
might	e1858
migration	e7104
migrations	e7042 e7105
minimum	b2082
minute	d9153
mirrorlist	a6592
mirrors	a6561 a6562
misbehaving	g8768
misconf	e3776 e3840
misconfigured	i1890
mismatch	c9025 e3428 f7648 i384 i3872
mismatched	f4513
missing	d676 d7586 e1538 f10529 i2112 i2978
missingparameter	g5251
missingspecerror	f3905
misspelled	d3072
misspelling	g2433
mkdir	c5761
mod	f7328 f7490 f7491
mode	b3776 i2499
modifications	c2277
modified	b5794 f2785
modify	a5186 d7393
module	c5762 c5763 d3200 d3555 e5637 f3328 f3331 f7395 f9699 g3904 h3808 h3809 i3140
modulenotfounderror	f1536
modules	d3137
mongod	e5089
mongonetworkerror	e4738
mongonetworktimeouterror	e4833
mongoservererror	e4896
mongoserverselectionerror	e4704
month	d9156
mount	b2116 d10624
mounted	d9985 d10112 i1154
mounting	d10432
mounts	b1472
msb1003	f9828
msb1009	f9829
multilib	a5536
must	b3808 d4705 d8417 d8450 d9827 d9857 h2112 h2114 i2178 i2464 i2465
mutually	c8640 g2689 i2213
mysql	e2340 e2368
mysqladmin	e2274
mysqld	e3297
name	d7168
name_conflict	d8706
named	f1539 f6305
nameerror	f10144
namensauflösung	g8834
nameresolutionerror	f192
names	a7842
namespace	d1410
namespaceexists	e5057
namespacenotfound	e5249
namespaces	b5696
native	f4738
near	d5152 d5219 d8033 e5888 h160 h193
needed	a5760
neither	b5025 d736
net	b6497
netsdk1045	f9827
network	b832 b1539 b3584 b5472 b5473 d8867 f2146 g9217 i3333
netzwerk	h3301
newconnectionerror	f96
newline	g3905
next	c7394
nfs	d10496
nginx	d2784 d2786 d4480
ninguna	h3201
ninja	f10242
no_pubkey	a1824
no_such_queue	e6308
no_such_user	e6305
no_such_vhost	e6306
noauth	e3680 e3682 e3683
noavailablebrokers	e6624
noclassdeffounderror	f8066
node	b1603 e6081 e6112 f3460
nodedown	e6113
nodename	g8736
nokey	a5282
nomemoryerror	f4672
nonexistent	i3011
nonexistentpath	e5251
nonodeavailableexception	e6561
noperm	e3713
noroutetohostexception	f8322
noscript	e4448
nosuchbucket	g4736
nosuchentity	g4740
nosuchfileexception	f8259
nosuchkey	g4737
notfound	b5664 g4741 g6176 i2913
notfoundexception	g4768
nothing	a5027 c7811
notimplementederror	f10149
notwritableprimary	e4736
npm	f2368 f3649 f3650
ns	d5218 e5248
nt_status_access_denied	g6785
nt_status_account_locked_out	g6786
nt_status_bad_network_name	g6848
nt_status_connection_refused	g6913
nt_status_disk_full	g7040
nt_status_host_unreachable	g6912
nt_status_io_timeout	g6976
nt_status_logon_failure	g6784
nt_status_network_unreachable	g6914
nt_status_no_such_file	g6850
nt_status_object_name_not_found	g6849
nt_status_password_expired	g6787
nt_status_unsuccessful	g6915
nu1101	f9825
nu1102	f9826
nu1202	f9954
nu1301	f10016
null	e1953 e1955 e1984 e5824 h386
number	c5153 e1473 g1539 g1540 h322 i2498 i2501
numeric	c1408 h226
numerical	d4834
nxdomain	d4000 g8771
o	e5952 g9025
object	b1537 c832 c1604 c1825 c2432 c7267
objects	b7490
obtain	a4960 e577 i739 i771 i931
obtenir	a449
occupied	h2469
oci	b4609
offer	c5088
ok	d6433
on	f2400
only	a384 c352 c353 d7395 d9825 d9826 e2818 h1792 h2180
onto	b1344
oom	e3778 h1442 h1443
oomkilled	b2944 h1444
open	a192 a256 c7716 c7808 c9184 d5985 d9828 i3042 i3043 i3044 i3045
opening	f5728 f9091
openpgp	a5281 a9569
opentimeout	f4033
operación	h2050
operand	i2114
operando	i2306
operate	d865
operating	b1921
operation	a2592 c4961 e2656 h3457
operationaborted	g4961
operationnotallowed	g5442
opt	b2147
option	a4320 c1411 c6818 d5153 d5186 d8801 d9506 d10306 d10309 e1472 e2884 f803 f834 f2752 f3458 f4293 f5025 f10370 g616 h257 h321 i1922 i1988 i2082 i2085
options	b3778 f8835 g5280
opérande	i2305
orden	h483
ordering	d992
origin	a2210 c2913
otherpid	d9312 d9313
our	c865
out	i3936
outofmemoryerror	f7872
outofrange	g6371
output	c2688
outside	f3425
over	h1249 h1250
overflow	e2017 h4259
overhead	f7904
overlapping	b865
overlaps	b834 b864
overwrite	a3649 a9921
overwritten	c1057 c8096 c8706
owned	a7360
owner	c4288 e738
ownership	c6178
pack	c2690 c9730
package	a7841 f3330 f4833 f4898 f7425 f10467 f10496 i3136
packagemanager	f2849
packages	a1154
packagesnotfounderror	f1280
packaging	f8866
packet	a9601
packfile	c1539
page	e1632 e1634 e3426
paket	a1025
pam	d7649
panic	h4258
parameter	d2626 d4833 d4836 e1411 e1441 e1505 g5314 h385 i1924 i2017
parameters	g2528
params	d4160 d4161 d4162
parse	a2304 b7904 d673 d3395 d10307 d10308 e5155 f10784 i1668 i1731 i1732 i1733 i1734
parseable	f8704
parser	i1728
parsererror	i1698
parsing	e5153 f4224 g5315 i1665 i1669 i1730
parsing_exception	e6882
part	d2304 f9729
partition	a8480
pas	i3075
passendes	h3749
passphrase	a9664 c4833 c9506 i323
passwd	d7138 d7264 d7297 d7360
password	c545 c7970 c9952 d5540 d7490 e2117 i131 i161
passwords	g2048
passwort	e130
patch	b5920 c1761 c1762
path	b6880 b7841
pathspec	c867
pattern	a4065 f7426 i2435 i2436
patterns	f10369
peer	d6402 d6528 e97 f3041
pem	d2949
perform	a4864 e6080 g4640
permise	h2049
permiso	h1953
permission	b3264 c3521 d7363 d9409 d9856 e737 e739 g1409 g5825 h1920 h2210 h2211 h2307
permission_denied	g5824
permissiondenied	g6241
permissionerror	b129 f4578 h1954
permissions	c3681 h2209 h2304
permitted	d7936 e226 h2016 h2242 i3589
persistent	a9120
pg_ctl	e1250
pg_hba	e128
phase	f8257
php	f4995 f5632
php_network_getaddresses	f5857 f5888
phrase	d5568
physical	d10017 d10018
pid	d2785 d9315 e1280
pinentry	a9667
pipe	a4608 c5026 h4128
pkix	d6306
plain	d6689
platform	b1922 b1952
plattenkontingent	h1280
playbook	g2240 g2595
please	f6977 g6019
plugin	b1570 d4513
plugins	f5026
plus	h1090
pod	b1600 b5441
pods	b5730
poetry	f673
point	d9921 d9986 d10144
pointer	c1600
policy	b2081
pom	f8096 f8705
pool	d3680
port	b642 c5154 d2689 d8805 f9281 h2434 h2467 h2468 h2496 i1957
ports	b641 d5312
possible	c1120
postfix	d4961
postgresql	e1536
postmaster	e1824 e1825
ppa	a4704
pre	a3714
preceding	e2945
precondition	g4003
precondition_failed	e6242
prefix	d2690 f8097
premature	a3585 c8421 d9185 g9154
prematurely	g9153 g9280
prepare	b2529
present	g3969 i1153
prevent	a3713
previous	f8033
previously	f10848
primary	e4706 e4707
private	d2978 d5569 d6083
privilege	a3360 h2145 i3591
privileges	a7712 d7905 h2117 h2208 h2272 i3590
problem	a5505
problems	a3712
process	b3872
profile	d8546 g4514 g4515
program	d2240 d9408 d9440 f10656 f10976
progress	i992 i993
project	b5058 f8128 f9730
prompts	c578
properly	g9184
properties	b4961
property	b4960 g5922 i2050 i2433
protected	e3970
proto	b2114
protocol	c6240 d6657 d6658 d6753 d8802 d8864
protocolerror	f97
protocols	d6688
provided	b4705 b6305 d7842 f7520
provider	a7840 g3840 g4032 g4097 g4098 g4256
providers	a5473
provides	a5472 a5537 f7330
providing	f7360
proxy	d3363 d3394 g8865 g9315 g9345
proxyerror	f160 g9314
prozess	h3750
public	a5250 a9568 a9731 a9760 c5440
publicación	a2144
publickey	c3520 i259
publish	b2113 f3044
published	a8961
pull	b513 b1792
pulumi	g4193
push	c992
pyproject	f674 f704 f706 f865
python	f1056 f1058 f1059 f1088
périphérique	h2816
query	f7393 g6656 g6657
quickly	d2049
quota	b6944 g5443 h1248 h1253
quota_exceeded	g5410
quotaexceeded	g5409
quoted	e1410 h192
rabbit	e6178
range	e1986 i2434
ranges	b5536
rate	d3939 g5092 i3425
ratelimited	d3938 d4256
ratelimitexceeded	g5120
rdb	e4384
re	b7232
reach	f4000 g5121 i3264 i3328 i3329 i3330
reachable	e4737 i3331
reached	a2786 h1251 i1349 i1378
readable	d3136
readdir	c5665
readonly	e3968 e5570 h800
readtimeout	h3492
readtimeouterror	f257
ready	i1440 i1441 i1442
reauthentication	g5600 g5601
reboot	a8675
receive	a9728 a9825 a9856 g7136
received	f8608 f8609 g1089
receiver	c5792
recent	f8769
recognized	c7555 d6401
records	d4001 d5216
recoverable	c8864
recovery	e1057
recursionerror	f10118
recursive	f10400
recv	g9220
redirect	h227
redis	e3904 e3969 e4162 e4512
redo	e3427
ref	c129 c192 c193 c224 c801 c2210
reference	b1728 b2080 b2336 c2209 f11136 g3715
referenced	b898
refers	b4993 b4994
refresh	g4321
refreshing	a8676
refs	a9344 c1122
refspec	c866
refused	b6464 c5027 d1952 d5856 g1026 h2914 h2977 h2978 h2979 h2980 i3586
refusé	i291
refusée	h2946
region	g4513
register	a5985 d4640
registered	g7264 i1122 i2980
registry	f1472 f1666 f2369 f6337 g3616 g3617
regular	h3873
rehusada	h2947 h2948
reinicializada	h3104
rejected	f6976 i3588
rejects	e194
relation	e290
release	a1217 a2048 a2112 b7264 b7328 f8801
releases	g4130
relies	d6210
reload	d352 g3234 i2656
reloaded	d355
remaining	e1024
remote	a9346 c672 c1089 c2144 c2211 c2880 c5635
remotedisconnected	f129
remotefetcher	f4032 f4130
remotely	a8289
removal	b1024
remove	b928 b960 d7009
removed	c577
removing	a5696 a5697
repeated	d224 d5185
replica	e5154
reply	g9248
repo	a5184 a6688 b7840
repodata	a6689
repomd	a5408
reports	e6082
repositories	a7265
repository	a5187 a7872 b7392 c736 c737 c962 c9440 c9569 c9666 c9891 c10016 c10017 c10018 c10049
repositoryalreadyexistsexception	g4960
repositorynotfoundexception	g4800
request	c5633 f1984 h3488 h3489
requested	b1793 b1857 b8001 d1056 d4577 g2273
requestexpired	g4611
requestlimitexceeded	g5058
requests	a5634 b3392 g8517
requesttimeout	g5186
require	c8641 f5057
required	d3361 d7809 f10624 f10658 g5827 i3776 i3777
requirement	f610 f800 f801 f832
requirements	a5793 f608
requires	e4898 h2116 i2243
reserve	f7874
reset	c5024 f8323 g9216 g9218 h3040
resize	e928
resolución	g8864
resolution	f1186 g1728 g1729 g8704 g8739 g8867 g8898 i672
resolutionimpossible	f1152
resolvable	f11648
resolve	f3136 f3332 f3360 f8130 g992 g1730 g2432 g8672 g8673 g8675 g8897
resolved	f5120 g8899
resolver	g1024
resolving	g8737
resource	b5890 b5891 b7776 g1920 g4770 g4992 i897
resource_already_exists_exception	e6368
resource_exhausted	g5440
resourceconflictexception	g4963
resourceexhausted	g6432
resourceexistsexception	g4929
resourcegroupnotfound	g4832
resourceinuseexception	g4900
resourcenotfound	g4803
resourcenotfoundexception	g4738
resources	b5697
respond	i1413 i1443
responding	i2753
response	b1824 d4130 g7490 g7491 g7620 g8389 g8416 g8417 g8418 i1444
responseerror	f161
restart	g3233 i2629
restarting	b2720
result	d225 d1473
results	i3168
retries	g1856 g9408
retrieval	a5249
retrieve	g6689
retrieved	g1600
retrieving	a8545
return	g3394
returned	a7488
revision	c833 c2208 f7362 f7424
revisions	e7040
rights	c2881
rndc	d5376 d5440
role	e224 e288 g2210
rollback	b7168
room	h1153
root	a96 a4865 d8418 d9858 e771 h2113 h2115 h2148 h2149 h2176 h2177 h2178 h2179 h2273 h2274
rootlessport	b672
rotation	d9505
route	a9857 h3168
routines	d2944
rpc	c2656 g7200
rpm	a4962 a6339
rpmdb	a5856 a5857 a5858
rsync	c6368 c6369 c6370 c7107
ruby	f3811 f4226
rule	d8545 d8641 d8737 d8738 d8896
runcontainererror	b6689
running	b2721 b4128 d2018 i2658 i2659 i2818
runtime	b2146 b3009 b3010
runtimeerror	f10148
rustc	f6528
réseau	h3328
résolution	g8833
résoudre	g994
s	d3330 e4068
same	d8708 h4033 h4034
sans	d6208
sasl	e4768
satisfies	f1665
satisfy	a8416 a8417 f5056
scanner	i1729
scannererror	i1699
scanning	i1664
schema	e320 e769 e5346 e5441 f4961 i2403
scheme	g1537 g1538
scope	d1152
scp	c5537
scram	e129
script	f2465 f2592 f2593
scriptlet	a6787
sdk	f9792
sealed	e6688 e6689
search	f10497
searched	f8192
sec_error_unknown_issuer	d5730
secret	a9665 b1568
security	f7649
security_exception	e6432
see	d194 d257
seeded	a9248
seems	c98 f2978
segment	c9731
segmentation	h4224
select	a7073 f6368 f6592
selected	e2915
selecting	c7106
selection	e4739 e4832
self	d5634 d5635
self_signed_cert_in_chain	d6337
send	c6112 g7137 g9221
sent	d6720 e3684
separator	f10336
sequence	e2016
serialize	e579
server	b6176 e1282
servfail	g8900
service	b1541 b3585 d8803 i2657 i3110
service_disabled	g5760
services	b4930
serviceunavailable	b6528 g5089
session	a9668 e514
set	i2179
setgid	c5922
setting	d640 d641 d642 d4864 d6529 e2944 i1954 i2021
settings	f8736
setuid	d7938
setup	f672
seule	h1856
seulement	h1826
sh	b4512
sha1	c1538
sha256	f448 i389
shadow	d7266 d7361
shared	b1473 e896 h929
shell	d7458
shim	b4608
short	c8352 d7489
shorthand	b2208
should	d8066 i2466
show	b7360
shutting	e993
sigabrt	h4257
sighup	h4387
sigint	h4357
sigkill	f3713 f6913 h1664
signal	f7712
signature	a7136 a9570 f5249 i419 i420 i448 i449 i450
signaturedoesnotmatch	g4352
signatures	a1856 a9184
signed	a1825 a2305 a3264 a7937
significantly	f864
sigsegv	h4256
sigterm	c6432 h4356
sigusr1	c6433
simple	f10690
sin	h416
sind	a99
single	c896
sintaxis	h320
site	d3201 d3553
size	a865 f5568 h1346
skip	a6464
skunotavailable	g5472
slowdown	g5059
smaller	c1569
smashing	h4260
snap	a8736 a8737 a8800 a8992
snaps	a8738
snapshot	c9600
soa	d5217
socket	c6689 d2497 d3458 d5281 e1184
socketerror	f4001
sockets	d2496 e1856
sockettimeoutexception	f8480
solution	f1184
solving	f1155
some	a3138
sorry	d7840
sort	e3202
source	a1280 b1408 b1409 b1410 d8833 f8800 f10561 g2272
sources	a2275 d8064 g4320
spawn	d2016
spec	b2211 b6179
special	d9920
specification	b2115 d1666 f6400
specifications	f1217
specified	c7810 d7136 i2176 i2180
specifies	f4258
specify	c8033 d2305 i2177
specs	f11744
speicher	h1536
speicherplatz	h1061
speicherzugriffsfehler	h4289
sperre	a450 a451
spurious	f6784
sql	e2881 e5891
sqlite_busy	e5347
sqlite_cantopen	e5633
sqlite_constraint	e5763
sqlite_constraint_unique	e5761
sqlite_corrupt	e5411
sqlite_full	e5505
sqlite_locked	e5348
sqlite_notadb	e5440
sqlite_readonly	e5569
ssh	b353
ssh_config	c4289
ssh_exchange_identification	c4065
ssl	d6241 d6465
ssl_certificate	d2722
ssl_error_syscall	g9089
sslcertverificationerror	d6240
sslerror	f320
sso	g4642 g4643
stack	b1604 g3553 g4192
stanza	a2274
start	b2816 d258 d288 d2945 e1281 g3232 i1607 i2624 i2625 i2626 i2627 i2628
started	d2176 i1089 i2819
starting	c7040 d3456 e992
stash	c1154
stat	b1089 c5634 i3046
state	g4195 i2692
statement	b2337
statements	g2497
static	f11171
status_code	g7461 g7462 g7618 g8385 g8386 g8387 g8388
std	f7363
step	b4544
still	d3840
stopiteration	f10146
stopped	i2693 i2724
storage	b8002 h1156
store	a8896 a9121
stream	c2720 c7074 f5441 g9251
strict	b6208
string	b5250 d8868 e5184
su	d8128 d8129 g2083
sub	a3200 a3201
subcommand	f6338 i2051
subdirectory	h4036
subject	d6272
submodule	c897 c1441
subprocess	a4480 a4481 a4512 f1760
subscript	h259
subscriptionnotfound	g4833
substitution	h194
success	g1472
successful	a5376
such	a5920 a7072 d2112 d2114 d7076 f6307 h3747 i2917
sudo	a9056 d7873 d7874 d8224 g2050 g2080 g2082 h2275 h2305
sudoers	d7843 d8032 d8034 d8065
sufficient	h2276
suffix	c8097 e2883
suitable	b4704
suite	a2208
sum	a864 f7488 i417
super	d10337 e2817
superblock	d10336 d10338 d10370
superuser	a4832 d9824 e736 h2144 h2146 h2181
superusers	e770
superusuario	a128
supervisor	d1955
supplied	c9505 e99
supported	c1442 f8802 i2308 i2336 i2337 i2529
susceptible	a1089
swap	d10369
swapon	d10240
swarm	b2273
switch	c1412
switches	f4291
symbol	h960
symbolic	h4000
sync	f2816
synchronize	a8544
synchronized	d5441
syntax	d3076 d8804 e1409 f5634 f9921 h161 i1667 i1920
syntaxe	h291
syntaxerror	i1670
syntaxfehler	h292
syscall	e1122
system	c7265 d7010 f5024
systemd	d1120
t	i2919 i3010
taberror	i1697
table	d8544 e2498 e3009 e3395 e5345 e5634 e5729
tablespace	e354
tag	b2178 b3648 c1088
taken	i1094 i1120 i1121
takes	d3105
talk	d9664
tampered	f9408
tar	b2592 b2593 b2594 c7456
tar_bad_archive	f2946
tarball	f2977
target	a8192 d8514 d10113 f10243 h2818
targeting	g4160
task	a1153 f8098 g2594
tcp	b352 d4321
team	a4705 a4706
tell	c1344
template	g2625 g2688 g4001
templating	g2624
temporarily	a6977 d8353 i1026 i3428
temporary	a6976 g1057
terminado	h1638 h4419
terminal	d7808
terminated	d2593 f11073 h4352
terminating	c4257
termination	d2017
terminator	f9920
terraform	g3808 g4194
test	a6785
tests	f9473 f11200
text	h2786
thread	f7968
three	b2402
throttling	g5056
throttlingexception	g5057
through	e2240 e2244 e2272
time	i1347
timed	c4960 c6753 f8484 f8512 g1216 g1217 g1218 h3392 i1344 i1348
timeout	b6562 e576 f9185 h3459 h3460 h3490 i900 i1377 i1475 i1476 i3520
timeouterror	h3493
timeoutexception	f8483
timeoutexpired	h3520
timeouts	i3521
timer	g2819
tls	d6497
token	e6755 g4384 g6052 i227 i1825
tokens	g5568
toml	f833 i1795
tomldecodeerror	i1701
toolchain	f6370 f7553 f8834
toomanyrequests	b512 b6530
toomanyrequestsexception	g5088
topicexistsexception	e6243
tracking	c993
trailing	c8418
transaction	a4961 a6784 a6786
transfer	g9219
transferred	c7072
transient	a7234
translate	e1344
transport	c1473
tree	c834 c898 c1601 c1602
tried	a6560
trigger	a4384
trouble	f2019
trouver	a993
truncated	a3586 i513 i514
trust	a8256
trusted	d5728 d5729 d6371 d6464 d6593
tryagain	e3909
trying	b96 f4608
tty	i2530
tunnel	g9344
type	b5284 c4162 d768 e352 f6499 f11170 g3777 i1987
typed	b6240
typeerror	f10116
types	f11202
udp	d8834
ufw	d9024
uid	d6915
unable_to_get_issuer_cert	d6368
unable_to_verify_leaf_signature	d6338
unary	h224
unauthenticated	g5667 g6240 i193
unauthorized	b1826 b3716 b6049 e4993 g7362 g8032 i194
unauthorizedoperation	g4579
unavailable	b3072 g6560 g8513
unbalanced	d5188
unbound	h384
unboundlocalerror	f10145
uncaught	f5633
unchecked	f9794
unclosed	g3746
uncommitted	c1216
undeclared	f11140 g3744 g3968 i2209
undefined	b5252 b5253 b5280 g2531 g2659 i2208
under	a4833 g3136
underlying	d7137
underspecified	g5921
understand	i2340
understood	a2496 i2339
undetermined	a2912
unexpected	d2594 i2368
unexpectedly	c7073 e1089 e1120 g9316 i2690
unexplained	c7105
ungültig	i2277
ungültige	a2594 i2274
unhealthy	b4192 i2661 i2662
unimplemented	g6370
uninstall	f1344 f1346
unique	d6914 e482 e5728
unit	d259 d448 d449 d450 d451 d480 d481 d513 d737 d738 d739 d866 d896
unix	b193 d1953 d1954
unknown	b1667 d672 d7074 d7170 e4034 f804 f2659 f7585 i2049 i3108 i3109 i3840
unknownhostexception	f8320
unknowntopicorpartition	e6304
unless	a8128
unmarshal	i1761 i1762 i1763 i1792
unmarshaling	i1764
unmerged	c2274 c2275
unmet	a1728 i640
unprocessable	g7847
unprotected	c3682 c9344
unreachable	g3073 g3395 h3202 h3203 h3296 h3330 i3332
unreadable	g4099
unrecognised	i2053
unrecognized	d1280 d1281 d6722 e5152 e5890 f8737 f10880 f10913 f10914 i2052
unrecognizedclientexception	g4612
unrecoverablekeyexception	f9410
unresolved	f6402 i643
unsafe	c1281
unsatisfiable	a7075
unsatisfiableerror	f1216
unsatisfieddependencyexception	f8961
unstaged	c1153
unsupported	b4929 c5152 g3712 i2080 i2081 i2338
unsupportedclassversionerror	f8768
unterbrochen	a801
unterminated	f10338 f10401
untrusted	a7137
ununderstood	a3584
unusable	a10178 e3298
unused	d4835
update	f5152 f6817 f9761
updated	f2784 f6496
updates	c1123 f7489
upload	c864 c5540
upstream	c994 d2627 d2688
upstreams	d3744
uri	d5986
url	e1507 g641 g1536 i1956
urls	a5120
usage	c6816 c8160 f802 i2242 i3844
usando	h2433
use	i1090
used	i2240
user	d7171
user_already_exists	e6240
username	b3136 b3715 c544 c547 c576 f4129 f7776 g1152 i162 i163
users	e448
using	a544 i833
uso	i1185 i3848
utilisation	i3846
utilisé	i1184
utilisée	h2432
uuid	d9955
v	f994
v2	a7140
vacío	h2721
valable	a2593
valid	c5442 d6179 d7457 f6498 i2211 i2212
validate	d6178
validating	b4962 b6177
validation	f9088 g5283 i2401 i2402 i2405
validationerror	g5282
validationexception	g5248
valkey	e3905
value	b5121 b7010 d2657 e1506 g2530 g3778 i1923 i2083 i2117
valueerror	f10147
values	d2912 d2914
vanished	c7168
var	a4930 d9314
variable	b5120 d2723 e2882 e2913 g2658 g3779
variables	g4161 g4162
variant	f8161
vault	e6752
vcl	i1606
vcpulimitexceeded	g5412
vendoring	f7554
verbindung	i3429
verbindungsaufbau	g1058 h2945
verification	a7936 a9602 c3776 c9027 d5632 d6242 d6304 f5248 i418 i544 i546
verified	a1826
verify	a5283 d5633 d6434 f6721 f6722 g1282
verrouillé	a3457 i1024
version	a1216 f1474 f4864 f4896
version_conflict_engine_exception	e6369
versions	f931 f1473 f2370
verweigert	i292
verwendet	h2405
verwendung	i3845
very	a3904
verzeichnis	h3620 h3905
vhost	e6307
vhost_already_exists	e6241
via	g2880 g2944 g3008 g3072
vide	h2720
view	e5666 e5731
violated	c7553
violates	e417 e1954
violation	g9090 i2404
virtual	f11008
virtualhost	d3107
vm	f8738
volume	b833 b866 b1540 b3456 b5442 d10016 d10178 d10208
vorhanden	e418 i1157
voulez	a97
wait	a3554 e2721 i901 i1477 i1504
waiting	b6369 f9184 g2817 g2818 i867 i896 i1350
want	a1729
was	g4834 i3138
watermark	e6497
went	f9600
werden	a994
were	i3139
wheel	f450 f451 f480 f481 f1762
wheels	f1763
when	g2816
where	c7427
while	b4514 i1376
will	d10116
within	i1380 i1472
working	d4608
worktree	c1186
world	a7074 d8067
would	c8705
writable	g3137 h2308
write	e833 g1344 g1345 g1408 g1473 h2337
writeable	h2336
wrong	c7969 c9504 d6656 d8836 e4064 i128 i130 i577 i3843
wrongpass	e3681
wrongtype	e4066
x509	d6082 d6177
x509_check_private_key	d2913
xml	i1796
xtables	d8352
y	c5377
ya	e420 h2627
yaml	b5248 i1604 i1793 i1798
yamlerror	i1700
yet	a2049 d5698
yml	b4737 i1603
yn0018	f2948
yn0028	f2817
yn0035	f2401
yn0041	f2275
yn0082	f2402
your	i2820
yum	a4929
z_buf_error	f2945
zeitüberschreitung	h3521
zero	b4290 b4482
zerodivisionerror	f10113
zielhost	h3233
zielrechner	h3173
zip	c7714 c7715 c7745 c7746 f9120
zipexception	f9090
zipfile	c7681 c7712
zlib	f2944
zone	d1664 d1665 d2721
zone_conflict	d8705
zone_resource_pool_exhausted	g5441
zulässig	h2048
zypp	a7777
échouée	e160
"""
