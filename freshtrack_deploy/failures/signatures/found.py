"""Made by `python3 -m freshtrack_deploy.failures.signatures`: word, then the wordings found through it."""

# ruff: noqa: E501

from __future__ import annotations

WORDS = """\
0x	c1666
1	g7460 g7494 g7652
10	d5920
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
124	f12352
1251	e3651
126	f12224
1265	e3043
127	f12160 i5187
1290	e2886
13	h2117
130	f12288
1305	e2565
137	f3715 f12096 i5091 i5092 i5093
1370	e2887
1396	e2693
143	f12289
1451	e2724
1452	e2725
1524	e3650
1698	e2209
17	h2794
18	d5891
1820	e2273
1836	e2915
1862	e2242
1969	e3587
2	d5921
20	d5892
2002	e2337 e2338 e2339
2003	e2433
2005	e2434
2006	e2435
2013	e2436
2026	e2976
2059	e3649
2061	e3648
217	d1376
28	h1220
28000	e2214
30	h1988
3024	e3584
3572	e2821
3730	e2753
39	c7712
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
98	d2433 h2630
__getitem__	f10592 f10593
aaaa	d3970
aadsts	g5731
abgelaufen	h3680
abhängigkeiten	a1760
abort	c3104 c3106
aborted	g6401 g9217 h4682 h4896 h4897 h4928
absent	i3784
absolute	d674
acceptable	f11362
accepting	e1184 e1217 e1281
acceso	i325
access	c2978 c6016 d97 e2212 g2209 g5922 h2339 i196 i197 i229 i3712 i3974
access_refused	e6272 i228
accessdenied	g4704
accessdeniedexception	f9344 g4705
accessible	c736 c5954
accessing	g3714
accessnotconfigured	g5826
accordée	h2144
account	c5312 c5313 i352 i353 i354
acl	d3361
acquire	c9538 c9984 f9186 g3650 i800 i801 i802 i834
acquiring	g3616 i1027 i1028
action	a4321 d3043 e5090 g2304 g2592
activated	f3904 f4386
active	d321 d322 i3300
actively	h3232
adapting	d3488
add	b2528
added	c1984
address	d2497 f9282 g992 g8769 h2626 h2689 i2112
administration	a672
administratively	c4544
administrator	e1152 h2432
admission	b6210
again	a7008 c3649 d7489
against	f5312
agent	a10112 a10114 c4640 c4642
agree	d4608
ah00526	d3041
ah00534	d3042
ah00558	d3232
alcance	h3585
alert	d3296 d6721 d6723 d6914
algorithm	c4288
alias	b5376
allocate	c8258 f4673 h1568 h1633 h1728 h1731
allocated	b640 b5825 i1251
allocating	c6400
allocation	c8864 f6912 h1634 h1636
allotted	i1509
allouer	h1697
allowed	c2177 e2272 i2498 i4643
already	b578 c2400 h2659 h2688 i1216 i1284 i4706
already_enabled	d8992
already_exists	g5026
alreadyexists	b5792 g4994 g6400
also	a3648
alternative	d6433
ambiguous	c2308 i4935
anchors	d6690
anderen	a546
anonymous	e994
another	i929 i1094
apache	d3171
api	b288 b384 g5857 g6144 g6146 i259
apk	a6913 a7009
apparently	d10433
appear	d4480 e1792 i3456 i4001
appears	d10434
append	e4448
applicable	d352
application	g5729
applicationcontextexception	f8929
apply	c1856 c2372
appropriate	d4418
apps	a8673
apt	a2656 g2752
architecture	a3840
archive	a4128 a6336 a7138 c7905 c7937 c8608 c10115 c10208 i611 i640 i644
archives	a3137
archivo	h2818 h3968
archivos	h2050
area	a3905
arg	c6273 i2756
argomento	i3138
args	e4192
argument	a5024 b2176 d7808 d9088 f6466 f11586 g3810 i2049 i2117 i2241 i2272 i2469 i2978 i4770
argumenterror	f10370
argumento	i3139
arguments	d2593 d9124 e4160 f11552 f11619 g2529 i2276 i2661
arithmetic	h418 h454
arithmeticexception	f10211
armor	a9600
arquivo	h2786
arquivos	h1953
arrêté	h1798
artifact	f8032 f8353 f8354 f8384 f8385 f8576 f8577
asked	b6016
askpass	d8098
assertion	f10243 h4709 h4736
assertionerror	f10112
assertionfailed	f10244
assez	a930
assignment	d643 d738
associated	g8834
atom	f10849
atteindre	h3458
attempt	d8129
attempted	a5601
attempting	g2114
attente	i1538
attribute	d5056 g2498 g3905 g3938 g4129 i2560
attributeerror	f10117
attrs	c7137
aufgelegt	h4868
aufgelöst	g993
aufruf	i4867
autentificación	e161 i388
auth	c5952 c5953 e3810
authenticate	e5025 e5026 f2273 g2144
authenticated	d6592 i192
authentication	b3714 c642 c4864 e96 e193 e1633 f4128 f8610 g1154 g2145 i96 i97 i164 i322
authentication_error	g6180
authenticationfailed	g5761
authentification	i387
authentifizierung	e130 i386
autherror	e5027
authfailure	g4674
author	c1442
authority	d4096 d6336
authorization	d8256 f8611 g1153 i258
authorizationfailed	g5760
authorizations	d3905
authorized	d8194 e5088 f8578 g4769 i195
automatic	c1187
automatically	g5698
autre	a545
available	a4000 a5026 e580 g2306 i3622
awaiting	b3328
away	e2467
ayant	h4068
az	g5730
back	b6656
backend	c9537 d3330 g3969
background	e3875
backoff	d2016
bad	d5344 d9445 i4905
bad_alloc	h1601
badgzipfile	f10850
badhostkeyexception	f10785
badname	d7074 d7715
badrequest	b6209
badzipfile	f482 f10851
banner	c4096 c5124
base64	d2915
baseurl	a5121
basic	b1825 c704 f5314
be	d480 g2241 i3648 i3649
beancreationexception	f8961
beandefinition	f8960
become	g2081 g2112
beendet	h4865
befehl	h609
being	b897 b929 e513 i1088 i1090
bekannt	g8896 g8897
belegt	h3012
benutzt	h3042
berechtigung	h2118
berkeley	a5859
best	a5474
bestaat	i4064
between	f6720 i2944
bin	f6369
binary	f2560 h800
bind	b737 d2369 d2432 d2434 d2466 d2496 e4321
bindexception	f9280
binding	d4288 d4290
bio_connect	d5984
bio_new_file	d2819
bit	d8192
blob	c1699 g3619
block	c7715 e1729 g3809 h4224
blocked	e2881
blocking	f6656
bloqueado	i1153
bloquear	a480
boolean	c1505 i2693
bootstrap	e6913
both	a5504 c6272
bound	i1252
bounds	h4674 h4675
branch	c896 c1154 c1793 e7073
breaks	a1665 a8418
bringing	b4513
broken	g9409 h3363
broker	e6689
brokers	e6721
bucket	c7392
bucketalreadyexists	g4992
bucketalreadyownedbyyou	g4993
buffer	e3299
build	f1792 f9571 f9602
builderror	f4737
built	f6529
bundle	f3842
bundler	f3936
bungled	i1733
bus	d1089 d1090 h4680
busy	d10402 d10403 d10497 h3008 h3104 i1120 i4704 i4705
busygroup	e4257
busykey	e4256
byte	g1090
bzip2	c7683
ca	d6722
caa	d4610
cache	a608 f11425
caching_sha2_password	e2241
caddyfile	d3491
calculate	b2530
call	f5730 f11940 g4034
called	f9698
caller	g5952
calling	b7426 b7873
canceled	d193 g9379 h4870 h4900 h4930 h4932
canceling	e640 e641 e768
cancelled	h4869 h4899 h4929 h4931
candidate	i3907
candidates	i3906
canonicalize	c5728
capability	b2179
cargo	f6304
cast	e2114
caught	h4834
caused	b1184
caution	c7938
cc1plus	f11714
ce	h3936
central	c7776 f9121
cert_has_expired	d6529
certbot	d4352
certificate	d2944 d2945 d4416 d4417 d6240 g1281
certificate_verify_failed	d6371
certificateexception	d6626
certificates	d3904
certification	d6465
certpathvalidatorexception	d6656
cfg	i1729
chain	d8800 d8803 d8995
challenge	d4065 d4160
challenges	d4097
change	a8672
change_dir	c5856
changed	c3874 c8320
changes	a8674 c1248
changesets	e7200
channel	a8993
character	e3013 g3906 i1760 i1954 i2113
characters	i3076
chart	b7298 b7299 b7329 b7331 b7361
chdir	d1377
check	a9603 c7620
checked	c1281
checking	b3936
checkpoint	e1760 e1761 e1856
checksum	a5346 a7139 c9152 e1731 f4512 g3296 i451 i452 i480 i515 i516 i609
checksums	c9122 g4353 g4354
child	c8962 c8993
choice	g5377 i2080
chpasswd	d7936
chroot	c6017
cipher	c4257 d6884 d6912
ciphertext	c9824
circular	b5281 b5283
clashes	i1220
class	f5731 f8064
classcastexception	f10210
classnotfoundexception	f8065
clean	c6976
clearsigned	a1984
client	b448 e6850 g7588 g7589 g7718 g7842 g8000 g8480 g9123
client_loop	c5635
clients	e1090
closed	c4162 c5121 c5634 g9216 g9218 g9377 h3361 i4289
cluster	b6048 e1986
cluster_block_exception	e6593
clusterdown	e4004
clusternotfoundexception	g4898
clusters	e1345
cmake	f11521
cmake_	f11298
cmake_c_compiler	f11617
cmake_root	f11456
cmakelists	f11296
codename	a2209
collation	e5761
collect2	f11746
collection	e5154 g2305 g2369
column	e291 e2595 e2721 e5731 e5858
comando	h640 h641
combined	i2435
comma	i3078
command	f2496 f4292 h608
commande	h610
commandline	a2720
commands	f11073
commences	f11075
commit	c2656
common	d6369
communicate	a8864 a8865 a8897
communications	e2432
compatibility	f11555
compatible	f4384 f4385 f4993
compil	f11008
compilation	f9568 f9569 f9570 f9953
compile	f8707
compiler	f8833 f11328 f11458 f11713
complete	b4481
complété	h4866
compose	b4736 b4738 b4928 b5057
composer	f4832 f4865 f5027 f5184
compressed	c7617 c7652 c7681 c7843
compression	c7840
comprise	a2497
compute	b2497
computed	c9088 c9089
concluded	c1251
condition	b6368
conditional	g2657 h323
conditionalcheckfailedexception	g3648
conexión	i4384
conf	d3170 i1728
conffile	a4256 a4257
config	b1569 c226 c384 c512 c1506 c2464 c9666 c9760 i1986 i1988 i2016 i3908
configuration	c4352 d3106 d5026 f11264 g4192 i1984 i1985 i1987 i2017 i2019 i2020 i2373 i3909
configure	f11424
configured	f2818 g4225 i2309
configuring	g4450
confinement	a8960
conflict	a8354 b930 b5793 e1985 f1154 f4416 f5122 f9025 g5089 g7810 i994
conflicting	a8353 i1225
conflictingoperation	g5058
conflicts	a1600 a1664 a3777 a5600 a5602 a5632 a5633 f5121 i1219
connect	c6784 d1121 d3713 e1344 e2465 i4192 i4193 i4195 i4196 i4197
connectexception	f8321
connecting	c4672
connection	h3716 i1376 i4259 i4288
connectionreset	f128
connections	e1121 e2497
connectivity	b736 b768
connecttimeout	f10464 h3747
connecttimeouterror	f256
connecttimeoutexception	f8481
connexion	i4358
constraint	e5921
constraints	f609
contact	i4161 i4162 i4163 i4164 i4165
contain	c2465 f4960 f7392 i2914 i4065
container	b576 b577 b1536 b2880 b2881 b5440
containerfile	b2496
containerport	b2083
containers	b2722
contains	b5026 c9856 d10465 d10498 e1538 e1665
content	f4481
contention	i1155
contents	g2274
context	b1605 b3586 b5698 b5728 b5729
continue	f9824
contraseña	d8034
control	d256 e353
controller	g2208
convergence	f9024
conversation	e4993
conversion	f11939
converting	b6178 b7424
copy	b2498
correct	a5280 f1409 i2820
corrupt	c1664 c2529 c7682 i546 i550
corrupted	a8257 a8258 a8288 i547 i549
corruption	i576
couldn	a1152 e4801 f2371 i3585 i3972 i4194 i4516
cowardly	c8128
cpio	a6337 a6338
cpus	b2144
crash	i3331
crashed	e3488
crashloopbackoff	b6625
crate	f6336
crc	a9571 c7619 c7778 c8610 i580 i581
create	c224 c385 c513 c576 e2754
createcontainerconfigerror	b6628
created	i3457
creating	f8962
credential	b1856 g4449
credentials	e6273 e6529 f5313 f5345 g6117 i99 i100 i128 i224
crontab	d9440 d9536
cross	h4356 h4389
cs	f7234
cuota	h1442
curl	a6048 a6049 a6050 a6051 a6052 a6053 a6080 a6081 a6144 a6208 a6209 a6272 c2787 c2788 c2789 g96 g97 g98 g99 g100 g101 g102 g103 g104 g128 g129 g130 g131 g132 g192 g256 g257 g258 g320 g321 g322 g323 g384 g448 g512 g513 g514 g515 g516 g517 g518 g519 g544 g545 g546 g608 g609 g610 g611 g612 g613 g614 g615 g640 g704 g768 g864
curly	f9955
current	b6304 b6464 c995 e2083 f7236
currently	c4545 d7202 i962
cxxabi	h1089
cycle	b5282 g4035
cyclic	d930
daemon	b224 b225 b258 c6209 d9632 i3361
damaged	c7520 c10274 i548
data	c8515 i3809
database	a6912 a8064 a8065 e289 e2592 e2695 e5504 e5728
dataset	e4002
datatype	e5922
date	d7684 f4962 i2624 i2757 i2758
day	d9443
db	e4449 e4450
dbinstancenotfound	g4868
dbpathinuse	e5156
dbus_session_bus_address	d1184
dead	i3362
deadline	b6370 b6624 b7040 g9122 g9124
deadline_exceeded	g9125
deadlineexceeded	g6592
deadlock	e578 e2819 i1058 i1059
dearmoring	a9920
debian	a3520 a3521
declaration	g3937
declared	b4832 b4833
declares	f7523
declined	c1792
decode	i1888
decoder	c8257
decoding	c7713
decompression	c7650
decrypt	d5696
decryption	a9666 g2113
default	b289 d2624 g5728
defined	f4866 f10530 i1280 i2310
defines	f2848
definition	f11873 g3841 g4002 i2722
definitions	d7616
delai	i1536
delayed	c8992
delete	d8864 e6595
deleted	d8865
denied	b3712 b3713 c2176 e2888 i4641
depend	e480
dependencies	a5507 a8355 f1153 f8706 f9603 i705 i706
dependency	f3136 f6849 f11361
dependencyviolation	g5090
depends	b4992 f1185
deploy	c2178
deployed	b7297
deployment	f4256 f4257
deprecated	i2369 i4961
depsolve	a5506
depth_zero_self_signed_cert	d6496
dereference	f10242
desconocido	g8928
descriptors	i5028
dest	c5760
destination	d9120 g2337 h3488
destined	d9474
destructive	d929
detect	c1441
detected	c7779
determine	i4577 i4578 i4579
dev	a9984 a9985
device	d10241 d10272 d10307 h1345 h4032
dial	b97 b256 b257 b6433 i4388
didn	c7360
different	f1057
digest	a6368 a7938 b4001 i450
dir	e3171
directive	d2560 d2688 d3489 e4129 f7521 i2083 i2146
directory	a3072 c7362 e5346 g1921 h3872 h4226 h4228
diretório	h3906
dirmngr	a9858 a9859
disabled	g5824 i355 i356
disappeared	f7937
disconnect	c2755 c3681 c4192
disconnected	g9408 i4385
discovery	g6784
disk	h1284
disponible	h1249
disponível	h1185
dispositivo	h4099
disque	h1441
distribution	f736 f1664
distutils	f1345
divergent	c1280
division	e2048 h416
dns	a7296 d3971
dns_rdata_fromtext	d5347
doas	d8225
docker	b2210
dockerfile	b2339 b2368 b2369 b2370 b2464 b2465
documentroot	d3072
doesn	a5345 b5665 i3555 i3874
domain	e1282
don	a928 f4577 h2530
dossier	h4258 h4259
dot	d4609
double	h4708
doveconf	d5025
down	h3172 h3590 i3360
downgraded	a1472
downgrades	a1473
download	b7330 f6785 f6786 f6818 g3744 i4321 i4322 i4323 i4324
downloaded	f4480 f12545
downloading	a6690 a6720 i4352
dpkg	a3425 a3426 a4322 a4609
driver	a2432 b3008 i3778
droits	a98
drop	e2566 e2625
dropped	e449
dubious	c1376
dump	e1793
dumped	h4678
duplicate	e2722 g3907 g5024 i1226 i1794 i2372
during	b385 g2561
dynamic	c4416 f5664
déjà	e419 h2850
délai	i1537
démarré	i3395
dépendances	a1761
e0	f7232
e11000	e5152
e155004	c3264
e155007	c3457
e155015	c3520
e160013	c3456
e170001	c3392
e170013	c3328
e175012	c3329
e200009	c3458
e215004	c3393
e401	f2240
e403	f2241
e404	f2336
e429	f2018
e5	f2017
e730061	c3330
eacces	d2370 f3200 h2113
eaddrinuse	h2627
eai_again	f1955 g8865
early	c2753
eauthunknown	f2243
ebadchecksum	f2947
ebadengine	f2689
ebadplatform	f2691
ebusy	h3009
econn	i4387
econnaborted	g9378
econnrefused	f1953 f2048 h3174
econnreset	f1954 h3297
edquot	h1412
eexist	f3042 h2791
efbig	h1505
effect	i2884
effective	d8227
ehostunreach	f1956 h3425
ein	h4256
eintegrity	f2912
einvalid	f2722
einvalidpackagename	f2688
einvalidtagname	f2660
eisdir	h4229
either	d4672
ejecución	i3396
ejsonparse	f2656
element	d9024
elevated	h2404 h2433
elifecycle	f3616 f3619
eloop	h4353
emerg	d2627 d2817
emfile	h1890
empty	c1152 c10049 e1984 f11138 h2912 h2946 i2596 i2597
enabled	a5185 g5825
enametoolong	h4355
encoding	e1664
encontrado	i3745 i4036
encountered	a1920 a4610
encrypted	c8067 e5506
encryption	f6208
encuentra	i3746
end	c8449 d2914 h290 i1957 i2818 i2916 i3008
endereço	h2625
ending	d3520
endpoint	g5156 g5280 g5281 g5441
endpointconnectionerror	g5187
endpoints	b896 b961
ends	c7684
eneedauth	f2242
enetdown	h3589
enetunreach	f1957 h3553
enfile	h1891
engine	f2690
enodev	h4033
enoent	f2530 f2531 h3873
enomem	h1569
enospc	f3264 h1217
enotdir	h4227
enotempty	f3073 h2913
enotfound	f1952 f2049 g8866
enough	h1252 h1280 h1281 h1664 i2275
enter	c4931 d7716 d7744 f5344
entered	d226 d1988
enthält	a2114
entitlement	a5984
entityalreadyexists	g4995
entries	d7393 i3843
entry	d3650 e2720 f3328 i3841 i3842
env	b4768 b4769 f10562 h674
environment	b2177 d482 f10528 f10529 f10560 f10561 f10594 f10624 f10626
enxio	h4034
eof	b4000 c7489 g9184 g9219 i1955
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
err_invalid_url	f10721
err_module_not_found	f3332
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
err_tls_cert_altname_invalid	d6530
err_unknown_file_extension	f3427
err_unsupported	f3426
errcode	e3108 e3168 e3170 e3232
errimagepull	b6627
errno	d5985 d5986 d5987 d6080 e3110 e3169 e3233 h1218 h1570 h1986 h2114 h2115 h2149 h2210 h2628 h2792 h2914 h3175 h3298 h3426 h3554 h3650 h3874
es	h4260 h4288
esaurito	h1184
esgotado	h3713
esiste	h2788 i4034
esistente	h2784 h2785 h3905
esockettimedout	f2080 f2147
espacio	h1251
espera	i1539
esrch	h4036
essential	a1408
establish	i4290
established	e6688
etarget	f2337
etc	d7522 d7523
etcdserver	b6528 b6560
etimedout	f2144 f2176 h3649
etxtbsy	h3011
eunknowntype	f2658
eusage	f2657
evaluate	b2466
evaluating	b7456
event	h453
events	d2626
exactly	b3780 i3046
exceeded	i1474 i1507
exceeds	c1760
exception	f5408
exceptions	f10466 f10467
exchange	c4256
exclude	f7552
exclusion	e512
exclusive	f9217 i1026
exdev	h4384
exec	b1090 b1120 b1216 b1217 b3520 d1312 d1313 h673 h801
execstart	d672 d737
executable	b1088 d1504 d1505 d1568 f9760 g2368 h644
execute	d8160 f9856 h645 h802
executed	e836
executing	b7457
execution	e3585 f6144 f9601 f9922
executor	b4480
exhausted	e1025 h1632 h1892 i5024
exim	d5027
exist	d7296 d7331 d7332 d10336 g2243 g4835 h2848 i3554 i3556 i3681
existe	i3715
existent	g8992 i3652
existiert	h2795 h2796 h2849 i3716
existing	f2464 h864
exists	c193 c5472 c8800 d7136 d7200 e416 e1953 h2790 h2820 i868
exit	b4288 b4289 b4352 b4416 f1856 f1857 f1858 f3617 f3651 f3712 f3714 i5089 i5090 i5094 i5120 i5121 i5122 i5185 i5186 i5249 i5250 i5313 i5314 i5315 i5316
exitcode	i5123
exited	b2817 b2818 b4291 i5088 i5184 i5248 i5312
exiting	c8961
expected	d3074 f11874 i1761 i1762 i2786 i2981 i3009 i4869 i4896 i4897 i4898 i4899 i4900 i4902 i4903 i4904
expecting	d2563 d2976 d2977 i4901
expects	i2979 i2980
expiration	h3681
expired	a10176 a10177 a10179 c4546 c4576 c5314 d5857 d6658 e704 e2243 g4740 g6178 g6179 i225 i226 i227 i261 i262 i288 i289 i1473
expiredtoken	g4418
expiredtokenexception	g4706
expiring	f7938
expiró	h3714
explicit	g4737
expression	g3872 h417 i2721 i2816
exs	f9793
ext	f4994
extend	e928
extended	c7522
extension	e322 f3456
extents	d11105 d11106
external	b4864 b4865
externally	f544
extra	i2243
extract	b2657
extracted	a3553
failed	c9090 g3488
failedprecondition	g6465
failures	c3680 f9472
family	i3107
fatal	d3328 e4128 f11200 g3489
fe_sendauth	e225
feature	f6497
fechada	h3329
fehlender	i2432
fetch	a2848 a2849 a3136 c3011 f6848 i4291 i4292 i4320
fetch_error	f2148
fetcherror	f1986
fetching	c3010 d4033 d4064 f4065
few	i2274
fichero	h2817 h3937
ficheros	h2049
fichier	a2113 h2816
field	b6976 d3522 g2562 i2148 i2528
file	i3783
fileexistserror	h2819
filename	c7939
filenotfounderror	b192 h3969
filenotfoundexception	f8258
filepermissionerror	f4576
files	d450
filesystem	a8352 d10464 d10593 h1954
filter	c1920
find	f3937 g2242 i3558 i3584 i3586 i3587
fingerprint	c3873 c3905
finish	a4928 i1601
finished	d1728 d1793
firewall	d4032
firewalld	d9248 d9249
first	c2368 d5856
fix	a1730
flag	b2209 b2401 d4544 f8864 i2081 i2144
flags	g4098 i2688
floating	h4681
flood	e6594
following	f11329 g5408
fopen	d6144
for	b4515
for_each	g4096
forbidden	b5888 b5921 b6112 g7492 g8131 i4640
foreign	e481 e5856
fork	h224 h225 h226
format	b3777 c4928 i2053 i2821 i4837
formaterror	f4482
formats	b2656
formatted	c9120
formula	a9440
formulae	a9441
forward	c1217 i1283
forwarding	c4386 c4387 c4480 c4482
found	b2499 h643 h3970 i3552 i4549 i4550 i4576
fpm	d3585
fragment	d865
frame	c7714
free	a8481 d11104 h1314 h1315 h1348
frontend	a3424 a3456 d3425
frozen	f2786 f4288
fs	d10592
fstab	d10210 d10240
full	c8000 c8672 e930 e3107 e5024 e5600 h1312
function	e321 e5760 f10273 f11104 g4032
garbage	c5251 c8514 i3077
garbled	d9446
gateway	g8289 g8352 g8608 g8610 g8611
gave	b2016 b2017 d1987 i1540 i1633
gcloud	g5632 g5665
gefunden	h675 i3717
gem	f3808 f3810 f3841 f3872 f4034
gemfile	f3811 f4224 f4226 f4289
gems	f3840 f4160
generate	f11585
generation	d8736 d8737 f1761
generator	f11522
genug	a929
genügend	h1667
gesetzt	h515
gesperrt	a3073 i1121
get_name	d2916
getaddrinfo	g8803
getting	b1827 b6017
getötet	h1797
gevonden	i4038
gh	g6112
gh001	c1762
gid	b5537 d7168 d7170
gids	b5568
git	c194 c898 c1056 c1057 c1536
github	c1761
given	d8896 i2754 i3011
giving	g1025
glab	g6113
glibc	h1058
global	d3490 f9952
gnutls	g9282
gnutls_handshake	g9281
go	f7361 f7522
goal	f8193 f9572
goaway	g9346
gone	g7684
goroot	f7364
goroutines	h4672
got	b128 i2497
gpg	a5248 a10050 a10113
gradle	f8160 f9216
granted	c737
great	h388
greater	i2945
greeting	c6145
group	d1379 d2081 d7073 d7137 d7169 d7201 d7297 d7299 d7328 d7330 d7396 d7809
groß	h1507
gss	e162
gssapi	c3648
gzip	c7616 c7648 f10852
gültige	i2401
handle	b6529
handler	i3137
handshake	b450 d6819 g9120 i4386
handshake_failure	d6883
hang	g9345
hangup	f11810 h4801
happened	f6816
hash	f418 f419 f449 i449
hashes	a866 f416 f417
hauptspeicher	h1668 h1730
have	f6530
head	c3008
header	c8544 d642 d2978 e1824 f11393
headers	c8609 g1088
heads	e7137
health	i3328 i3392
healthcheck	b2819 i3329
heap	f7906 h1606 h1635 h1729
held	a736 a1344 a10048 c3168 i836 i864 i930 i1091 i1093
helper	c1568
here	d2592 i2338
higher	f11523 f11554
histories	c1283
holds	i898 i1092
home	d7683
hook	c1763 c2592
host	e2438 f8352 g1541 g8802 g8868 i3713
hostbased	c3650
hostkey	c4289
hostname	c4032 d6434 g8770
hostport	b2112
hosts	g2336 g2656
hour	d9442
how	f3875
httperror	f4064
httptimeoutexception	f8482
hung	c2754 c2785
hy000	f5792 f5856 f5952 f6018
ibdata1	e2820
id	b1572 c10144 d7685 d7712 f8256
ident	c1443 e98
identification	c9376
identified	e7072
identifier	h384 i1956 i2789
identities	c4641
identity	c4930 i290
idle	e672
ids	b5538
ignore	c3776
ignored	c3808 f928
ignoring	d1122
illegal	h386 h455 i2212 i4834
illegal_argument_exception	e6976
illegalargumentexception	f10178
illegalstateexception	f10208
image	b1538 b1601 b1602 b2626 i3747
imagenotfoundexception	g4897
imagepullbackoff	b6626
immutable	b5824 b6720
implemented	i3108 i3136
implicit	f11875
import	f3329
imported	b7201
importerror	f1537 f1538
improper	b2752 f10880 i4930
improperly	i2499
improperlyconfigured	f10691 i2500
in	d9825
inaccesible	h3587
inactive	i3365
inappropriate	a9986 i2656
inc	f9696
include	f11107
included	g4672
incompatibility	c6337
incompatible	e1600 f2720
incomplete	e5985 g9220 i2853
incompleteread	g9248
incompletesignature	g4768
inconnu	g8898
inconsistent	f483 f484 g3970
incorrect	c8064 e3489 f2272 g2049 i129 i132 i160 i4934
indentationerror	i1824
index	c192 e5732 e5826 f1408 f10017
index_not_found_exception	e6405
indexerror	f10115
indexoutofboundsexception	f10209
indicated	a9824
indirizzo	h2624
inexistente	h4098 i4035
inflate	c1667 c7809
ini	i1730
init	b1280
initial	f8865
initialisée	h3331
initialization	f7905 g3968
initialize	e3424
initialized	e5155
initscript	a4193
innodb	e3328 e3490
inodes	a5794 h1346
input	c7680 e1536 e1825 f5729 f6465
insecure	d9824
insecurely	g1283
installable	f705
installation	a1088
installationskandidaten	a1090
installed	a4001 a9347 i3619
installerror	f4609
installing	a3776 a5761 f4736
instance	b1571 b7968 b8032 b8033 g4066 i896 i928
instradamento	h3456
instrucción	h642
instruction	b2338 h4679
instructions	b2400
insufficient	a5792 f7936 h1282 h1283 h1665
insufficient_scope	b1794
insufficientinstancecapacity	g5507
integer	e1571 i2595 i2692 i2855
integrity	a7168 c8513 c10273 f2913 f2914 i544 i545
integrityerror	c10272
intended	a5344
interactive	d96 d128 h2435
interface	d9123
internal	a2785 g8258 g8612
internalerror	b6497
internalfailure	g5186
internet	a7264
interpolation	b5024
interpreter	f4321 h672 h736
interrompu	a802
interrotta	h3328
interrumpió	a803
interrupt	f11808 h4802
interrupted	a800 h4803 h4833 h4836 h4898 h4933
introuvable	h676 i3744
invalid	d7072 d7075 d7329 d7680 e1570 i2625 i2628 i2852 i4833
invalid_api_key	g6145
invalid_argument	g5440
invalid_client	g6176
invalid_grant	g5732
invalid_port	d9153
invalid_rule	d9154
invalid_service	d8897
invalid_token	g6177
invalid_zone	d8898
invalidaccesskeyid	g4673
invalidamiid	g4865
invalidargument	g6464
invalidauthenticationtoken	g5762
invalidclienttokenid	g4419
invalidconfigurationpropert	f8930
invalide	i2403 i2406 i3140
invalidgroup	g5027
invalidinstanceid	g4867
invalidlocation	g5443
invalidoption	f4320
invalidparameter	g5346
invalidparametercombination	g5409
invalidparametervalue	g5345
invalidschema	f10724
invalidtemplate	g5442
inventory	g2626 g2627
invoked	f11618
inválida	i2404
io	c6144 c6848 c7200
ip	b2145 e3392
iptables	d8704
ipv4	e1922
isn	i3653
issue	i4232
issuer	d5825 d6560 d6752
item	g4003
iterable	f10274
itself	h4387
jar	f8896
jarfile	f8034 f9089 i4000
java	f7873
java_home	f8224 f8225 f8226
job	d192 d195
jobid	d9537
jobs	d928
js	f3521
json	e1504 f2497 f2499 f2528 f2754 i1922 i1925 i2724
jsondecodeerror	i1830
jwt	g6149
já	h2787
kernel	d10656 h4162
kex_exchange_identification	c4160
key	c5537 d611 d612 d5602 f10625 i2114 i2147 i3040
keyboard	c3618
keyboardinterrupt	h4832
keyerror	f10114
keyring	a8290
keyserver	a9729 a9730 a9761
keystore	f9409
keyword	d3297 d3360 i2176 i2501
kill	b2945 d1440 d2755
killed	b2946 f11745 h1666 h1792 h1793 h1794 h1795 h1796 i5124
killer	h1605
kind	b5666
known	a2368 b1696 c3904 c4736 c4992 f8417 f11553 g1056 g8801 h3171
known_hosts	f10784
kommando	h612
kommandozeilenoption	a2528
kommunikationspartner	h3330
kubernetes	b7520 b7521 b7552 b7553 b7616
l	f11202
label	d10242
lacks	d673 d768
large	h1504
last	d9472
later	a7232 a7584 i1156
layer	b2624 b2625 d6881
ld	f11201 f12032
leader	b2274
leader_not_available	e6690
least	b3779 e2912 h1347 i2947 i3045
leer	h2916
left	a320 a321 b4064 c6592 e931 h1216
length	d4992 d6850
lesbar	h1989 h2016
lese	h2017
less	i2946
lettura	h1952
level	b5056
liaison	h545
lib	a3937 f1568
libcrypto	c3968
libmambaunsatisfiableerror	f1218
libraries	h1056
library	f11457
license	f2562
lifecycle	f3648
limit	h1699 i1602 i5025
limited	i4354 i4355
limitexceeded	g5504
line	c4354 d5316 e1666 f8832
lines	c9216
link_stat	c6720
linked	d832
linker	f6401
links	f6593
list	a3936 a5057 b5251 b5889
listed	c9091
listen	c4481
listening	d3584 d5440 e4320 e4704 e4705 h2690 i3363
literal	i2691
living	e6656
load	d2816 d3649 d6242 d6243 d8801 f3874 g4224 i3779 i3940 i3970 i4518 i4544 i4545 i4546 i4547 i4548
loaded	d451 d5314 e2240 f9728
loaderror	f3873
loading	b6306 g2496
local	d5824
locale	d1635 d1664
localement	e1314
localizar	a1024
locally	e1312 g1280
locate	a992 g4608 i3588 i3589 i3616 i3617 i3939
location	c9664 d2660
locations	d6720
lock	a448 c2112 d7520 e5184 f4992 g2753 g2754 g3617 i832 i833 i996 i997 i1024 i1025
locked	c3265 d9889 e5440 i384 i865 i866 i867 i963 i992 i993
lockfailed	c9985
lockfile	a10049 f4290 i869
locking	g3618
locktimeout	c9986
log	d2659 e4384 g6114
logged	b5984 b5985 d7232 f2274 i320
logical	d10275
login	g1792 g1793 i98 i256 i257 i292 i321
logrotate	d9888
logrotate_script	d9792
lokal	e1313
lone	c7491
long	e2081 h992 h4354
longer	a1857 i3812 i3813
look	c7488 d6915
looking	c705 c834 h291
looks	f640
lookup	a7233 g8962 h1059 i3971
loose	c1632
loss	g9056
lost	c5632 e2466 h3362 h3364
low	h1189 h1344
luac	f9956
lzma	a3552
läuft	i3394
mac	c4259 d5698 d5699
machine	f8928
magic	a3522 c7521 c8512 i579
mail	d5120 d5184
main	d227 f7329 f8897
maintainer	a4192
major	f8770
make	f10977
makefile	f10976
malformed	a2272 a2273 e5505 f7584 i1952 i2850
malformedinput	g5380
malformedpolicydocument	g5348
malloc	c2880
management	a7776
manager	b2272
manifest	b1664 b1665 b1666 b1698 b1920 f6464
manipulation	d7872
many	g4033 g8226 h353 h1889 i2273
mapper	g7234
mapper_parsing_exception	e6977
mapping	b5249 b6977 g2593 i1763
marginal	a8259
marked	a5056
masked	d544 d545 d546
master	c9761 d5315
master_not_discovered_exception	e6658
masterdown	e4003
match	a5025 c931 i2917 i3845 i3873 i3875
matched	c7936 i3876
matches	a5058 a9345 i3680 i3872 i3877
matching	a1155 a4064 f1281 f2338 f4834 f4897 f6306 i3621 i3840
max	c6080
max_map_count	e6912
max_statement_time	e3586
maximum	d1792 f8739
may	b1697 d7586 d7618 d8162 g3168
maybe	d5697
md5	e192
mean	d8928 i2400
medium	d1185
meet	b7425
mehr	h1248
member	d7171 d7424 e864 f11904 f11937
memoria	h1698
memory	c7040 e993 h1573 h1574
memoryerror	h1600
mentioned	a7424
mercurial	c3105
merge	c1186 c2369
meson	f11648
message	g6116
metadata	a5377 a7939
method	a2433 e227 f8129 f9697 f10176 g7939
methods	c3682 c3712
might	e1954
migration	e7201
migrations	e7138 e7202
minimum	b2082
minute	d9441
mirrorlist	a6592
mirrors	a6561 a6562
misbehaving	g8864
misconf	e3872 e3936
misconfigured	i2018 i2851
mismatch	c9121 e3524 f7648 i448 i4928
mismatched	f4513
missing	d644 d7810 e1634 f11265 i2240 i3618
missingparameter	g5347
missingschema	f10723
missingsectionheadererror	f10688
missingspecerror	f3905
misspelled	d3040
misspelling	g2433
mkdir	c5857
mod	f7328 f7490 f7491
mode	b3776 i2627
modifications	c2373
modified	b5794 f2785
modify	a5186 d7617
module	c5858 c5859 d3168 d3523 e5733 f3331 f3334 f7395 f9699 g4000 h4160 h4161 i3782 i3910
modulenotfounderror	f1536
modules	d3105
mongod	e5185
mongonetworkerror	e4834
mongonetworktimeouterror	e4929
mongoservererror	e4992
mongoserverselectionerror	e4800
month	d9444
most	b3781 i2755
mount	b2116 d10848 d10912 d10976 d10977 d10978 d10979 d11040
mounted	d10273 d10400 i1282 i4004
mounting	d10720
mounts	b1472
msb1003	f9828
msb1009	f9829
multilib	a5536
must	b3808 i2306 i2592 i2593 i2912 i2913 i2948
mutually	c8736 g2689 i2341
mysql	e2437 e2464
mysqladmin	e2370
mysqld	e3393
name	d7392
name_conflict	d8994
named	f1539 f6305
nameerror	f10144
namensauflösung	g8930
nameresolutionerror	f192
names	a7842
namespace	d1378
namespaceexists	e5153
namespacenotfound	e5345
namespaces	b5696
native	f4738
near	d5312 d5379 d8321 e5984 h128 h131 h288 h321
necessaria	d8064
necessária	d8065 d8066
need	i2976
needed	a5760
needs	i2949
neither	d704 i3810
nessun	h4097
net	b449 b6465
netsdk1045	f9827
network	b832 b1539 b3584 b5472 b5473 d9155 f2146 g9313 i4229 i4230 i4256 i4257
netzwerk	h3557
newconnectionerror	f96
newline	g4001
next	c7490
nfs	d10784
nginx	d2752 d2754 d4448
nil	f10240 f10241
ninguna	h3459
ninja	f10978
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
none	i3904
nonexistent	i3651
nonexistentpath	e5347
nonodeavailableexception	e6657
noperm	e3809
nor	b5025
noregionerror	f10689
noroutetohostexception	f8322
noscript	e4544
nosuchbucket	g4832
nosuchentity	g4836
nosuchfileexception	f8259
nosuchkey	g4833
nosuchmoduleerror	f10720
notfound	b5664 g4837 g6272 i3553
notfoundexception	g4864
nothing	a5027 i3846
notimplementederror	f10147
notwritableprimary	e4832
npm	f2368 f3649 f3650
ns	d5378 e5344
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
number	c5249 d6816 e1569 g1539 g1540 h452 i2626 i2629 i2854 i4835
numeric	c1504 h354
numerical	d4994
nxdomain	d3968 g8867
não	i4037
nécessaire	d8033
o	e6048 g9121
object	b1537 c928 c1633 c1700 c1921 c2528 c7363
objects	b7458
obtain	a4960 e577 i803 i835 i995
obtenir	a449
occupata	h3040
occupied	h2693
occupé	h3072
oci	b4609
ocupado	h3041 h3073
offer	c5184
ok	d6593
on	f2400
only	a384 c448 c449 d7619 d10113 d10114 e2914 h1984 h2372 i3044
onto	b1344
oom	e3874 h1602 h1603 h1888
oomkilled	b2944 h1604
open	a192 a193 a256 c7812 c7904 c9280 d6145 d10116 e2624 g1922 i3682 i3683 i3684 i3685 i3937
opening	f5728 f9091 i3936
openpgp	a5281 a9569
opentimeout	f4033
operación	h2244
operand	i2242
operando	i2434
operate	d833
operating	b1921
operation	a2592 e2752 h2212
operationaborted	g5057
operationnotallowed	g5538
operazione	h2240
operação	h2241
opt	b2147
option	a4320 c1507 c6914 d5313 d5346 d9089 d9794 d10594 d10597 e1568 e2981 f803 f834 f2752 f3458 f4293 f5025 f11106 g616 h385 h451 i2050 i2116 i2210 i2213
options	b3778 f8835 g5376 i2689 i4962
opérande	i2433
orden	h611
ordering	d960
origin	a2210 c3009
os	f7040 f7041 f7042 f7043 f7104 f7168 h1219 h1571 h1987 h2116 h2211 h2629 h2793 h2915 h3075 h3105 h3176 h3299 h3427 h3555 h3651 h3875 h4289 h4290
otherpid	d9600 d9601
our	c961
outdated	i2785
outofmemoryerror	f7872
outofrange	g6467
output	c2784
outside	f3425
over	h1409 h1410
overflow	e2113 h4706
overflowerror	f10148
overhead	f7904
overlapping	b865
overlaps	b834 b864 i1221
overwrite	a9921
overwriting	i1223
overwritten	c1153 c8192 c8802
owned	a7360
owner	c4384 e834
ownership	c6274
pack	c2786 c9825
package	a7841 f3333 f4833 f4898 f7425 f11203 f11232 i3776
packagemanager	f2849
packages	a1154
packagesnotfounderror	f1280
packaging	f8866
packet	a9601
packfile	c1635
page	e1728 e1730 e3522
paket	a1025
pam	d7873
panic	h4576
panicked	h4673
parameter	d2594 d4993 d4996 e1507 e1537 e1601 g5410 h513 i2052 i2145
parameters	g2528 i2660
params	d4128 d4129 d4130
parse	a2304 b7872 d641 d3363 d10595 d10596 e5251 f11520 h99 h129 h130 i1796 i1859 i1860 i1861 i1862 i4963
parseable	f8704
parser	i1856 i2848
parsererror	i1826
parsing	e5249 f4225 g5411 i1793 i1797 i1858
parsing_exception	e6978
part	d2272 f9729
partition	a8480
pas	i3714
passender	h4064
passendes	h4037
passphrase	a9664 c4929 c9602 i389
passwd	d7362 d7488 d7521 d7584
password	c641 c8066 c10048 d5700 d7714 e2213 i131 i161
passwords	g2048
passwort	d8032
patch	b5920 c1857 c1858
path	b6848 b7809
pathspec	c963
pattern	a4065 f7426 i2563 i2564
patterns	f11105
peer	d6562 d6688 e97 f3041
pem	d2917
perform	a4864 e6176 g4736
permesso	h2145
permise	h2243
permiso	h2147
permission	b3264 c3617 d2368 d7587 d9697 d10144 e833 e835 g1409 g5921 h2112 h2402 h2403 h2531
permission_denied	g5920
permissiondenied	g6337
permissionerror	b129 f4578 h2148
permissions	c3777 h2401 h2528
permissão	h2146
permitted	d8224 e226 h2208 h2434 i4645
persistent	a9120
pg_ctl	e1346
pg_hba	e128
pg_restore	e1826
phase	f8257
php	f4995 f5632
php_network_getaddresses	f5857 f5888
phrase	d5728
physical	d10305 d10306
pid	d2753 d9603 e1376
pinentry	a9667
pipe	a4608 c5122 h4480
pkix	d6466
plain	d6849
platform	b1922 b1952
plattenkontingent	h1440
playbook	g2240 g2595
please	f6977 g6115
plugin	b1570 d4481
plugins	f5026
plus	h1250
pod	b1600 b5441
pods	b5730
poetry	f673
point	d10209 d10274 d10432
policy	b2081
pom	f8096 f8705
pool	d3648
port	b642 c5250 d2657 d9093 f9281 h2658 h2691 h2692 h2720 i2085
ports	b641 d5472
positive	i2918
possible	c1216
postfix	d5121
postgresql	e1632
postmaster	e1920 e1921
ppa	a4704
pre	a3714
preceding	e3041
precondition	g4099
precondition_failed	e6338
prefix	d2658 f8097
premature	a3585 c8517 d9473 g9250 i3105
prematurely	g9249 g9376
prepare	b2529
present	g4065 i1281 i3811
prevent	a3713
previous	f8033
previously	f11584
primary	e4802 e4803
private	d2946 d5729 d6241 d6245
privilege	a3360 h2337 i4647
privileges	a4832 a7712 d8193 h2309 h2400 h2464 i4646
problem	a5505 i4231
problems	a1536 a3008 a3712
proceso	h4067
process	b3872
processo	h4065 h4066
profile	d8834 g4610 g4611
program	d2208 d9696 d9728 f11392 f11712
progress	i1056 i1057 i1095 i1096
project	b5058 f8128 f9730
prompts	c674
properly	g9280
properties	b4961 f10272
property	b4960 g6018 i2178 i2561
protected	e4066
proto	b2114
protocol	c1538 c6336 d6817 d6818 d6913 d9090 d9152 i3106
protocolerror	f97
protocols	d6848
provided	b4705 b6305 d8130 f7520 i2752
provider	a7840 g3936 g4128 g4193 g4194 g4352
providers	a5473
provides	a5472 a5537 f7330
providing	f7360
proxy	d3331 d3362 g7526 g8961 g9348 g9411 g9441
proxyerror	f160 g9410
prozess	h4038
public	a5250 a9568 a9731 a9760 c5536
publicación	a2144
publickey	c3616 i291
publish	b2113 f3044
published	a8961
pull	b513 b1792
pulumi	g4289
push	c1088
pyproject	f674 f704 f706 f865
python	f641 f1056 f1058 f1059 f1088 f1089
périphérique	h4096
query	f7393 g6752 g6753
quickly	d2017
quota	b6912 g5539 h1408 h1413
quota_exceeded	g5506
quotaexceeded	g5505
quoted	e1506 h320
quotes	d5348
rabbit	e6274
raggiungibile	h3584
rakefile	f3809
range	e2082 h4676 i2562
rangeerror	f10371
ranges	b5536
rate	d3907 g5188 i4353
ratelimited	d3906 d4224
ratelimitexceeded	g5216
rdb	e4480
re	b7200
reach	f4000 g5217 i4160 i4224 i4225 i4226
reachable	e4833 i4227
reached	a2786 h1411 i1477 i1506
read	i4512 i4513 i4515 i4517
readable	d3104
readdir	c5761
readonly	e4064 e5664 e5666 h928 h1955
readtimeout	f10465 h3748
readtimeouterror	f257
ready	i1568 i1569 i1570
reauthentication	g5696 g5697
reboot	a8675
receive	a9728 a9825 a9856 g7232
received	f8416 f8608 f8609 g1089 h4864
receiver	c5888
recent	f8769
recognised	i2881 i2883
recognized	c7651 d6561 i2880 i2882
record	i3844
records	d3969 d5376
recoverable	c8960
recovery	e1153
recursionerror	f10118
recursive	f11136
recusada	h3170
recv	g9316
redirect	h355
redis	e4000 e4065 e4258 e4608
redo	e3523
ref	c96 c225 c288 c289 c320 c897 c2306
reference	b1728 b2080 b2336 c2305 f11872 g3811
referenced	b898
referenceerror	f10212
refers	b4993 b4994
refresh	g4417
refreshing	a8676
refs	a9344 c1218
refspec	c962
refused	b6432 c5123 d1920 d6016 g1026 h3168 h3173 h3233 h3234 h3235 h3236 i4642
refusing	i1224
refusé	i323
refusée	h3202
regex	i2694
region	f10690 g4609
register	a5985 d4768
registered	g7360 i1250 i3620
registry	f1472 f1666 f2369 f6337 g3712 g3713
regular	h4225 i2720
rehusada	h3203 h3204
reinicializada	h3360
rejected	f6976 i4644
rejects	e194
relation	e290
release	a1217 a2048 a2112 b7232 b7296 f8801 f8802
releases	g4226
relies	d6370
reload	d320 g3234 i3296
reloaded	d323
remaining	e1120
remote	a9346 c768 c1185 c2240 c2307 c2976 c5731
remotedisconnected	f129
remotefetcher	f4032 f4130
remotely	a8289
removal	b1024
remove	b928 b960 d7233
removed	i4003
removing	a5696 a5697
repeated	d224 d5345
replica	e5250
reply	g9344
repo	a5184 a6688 b7808
repodata	a6689
repomd	a5408
reports	e6178
repositories	a7265
repository	a5187 a7872 b7360 c832 c833 c1058 c9536 c9665 c9762 c9987 c10112 c10113 c10114 c10145
repositoryalreadyexistsexception	g5056
repositorynotfoundexception	g4896
request	c5729 f1984 g7906 g8674 h3744 h3745 i4258
requested	b1793 b1857 b7969 d1024 d4545 g2273
requestexpired	g4707
requestlimitexceeded	g5154
requests	a5634 b3392 g8613
requesttimeout	g5282
require	c8737 f5057
required	d3329 d8097 f11360 f11394 g5923 i4768 i4769
requirement	f610 f800 f801 f832
requirements	a5793 f608
requires	c6913 e4994 h2308 i2244 i2245 i2371
reserve	f7874
reset	c5120 f8323 g9312 g9314 h3296
resize	e1024
resolución	g8960
resolution	f1186 g1728 g1729 g8800 g8835 g8963 g8994 i736
resolutionimpossible	f1152
resolvable	f12448
resolve	f3330 f3335 f3360 f8130 g1730 g2432 g8768 g8771 g8993 i3905
resolved	f5120 g8995
resolver	g1024
resolving	g8833
resource	b5890 b5891 b7744 g1920 g4866 g5088 i961
resource_already_exists_exception	e6464
resource_exhausted	g5536
resourceconflictexception	g5059
resourceexhausted	g6528
resourceexistsexception	g5025
resourcegroupnotfound	g4928
resourceinuseexception	g4996
resourcenotfound	g4899
resourcenotfoundexception	g4834
resources	b5697 i5026
respond	i1541 i1571
responding	i3393
response	b1824 d4098 g7586 g7587 g7716 g8485 g8512 g8513 g8514 i1572
responseerror	f161
restart	g3233 i3269
restarting	b2720
result	d225 d1441
results	i3808
retries	g1856 g9504
retrieval	a5249
retrieve	g6785
retrieved	g1600
retrieving	a8545
return	g3490
returned	a7488
revision	c929 c2304 f7362 f7424
revisions	e7136
rifiutata	h3169
rights	c2977
rndc	d5536 d5600
role	e224 e288 g2210
rollback	b7136
room	h1186 h1187 h1313
root	a96 a4865 d4673 d8705 d8706 d8738 d10115 d10145 d10146 e867 h2304 h2305 h2306 h2307 h2340 h2341 h2368 h2369 h2370 h2371 h2465 h2466 h2467 h2468 h2469 h2496 h2497 h2499
rootlessport	b672
rota	h3457
rotation	d9793
route	a9857 h3424
routines	d2912
rpc	c2752 g7296
rpm	a4962 a6339
rpmdb	a5856 a5857 a5858
rsync	c6464 c6465 c6466 c7203
ruby	f3812 f4227
rule	d8833 d8929 d9025 d9026 d9184
runcontainererror	b6657
running	b2721 b4128 d1986 i3298 i3299 i3458
runtime	b2146 b3009 b3010 f10276
runtimeerror	f10369
rustc	f6528
réseau	h3586
résolution	g8929
résoudre	g994
s	d3298 e4164
same	d8996 h4385 h4386
sans	d6368
sasl	e4864
satisfies	f1665
satisfy	a8416 a8417 f5056
scaduta	h3712
scanner	i1857
scannererror	i1827
scanning	i1792
schema	e320 e865 e5442 e5537 f4961 i2531
scheme	g1537 g1538
scope	d1120
scp	c5633
scram	e129
script	f2465 f2592 f2593
scriptlet	a6787
sdk	f9792
sealed	e6784 e6785
search	f11233
searched	f8192
sec_error_unknown_issuer	d5890
secret	a9665 b1568
security	f7649
security_exception	e6528
see	d194 d257
seeded	a9248
seems	f2978 i4002
segment	c9826
segmentation	h4677
select	a7073 f6368 f6592
selected	e3011
selecting	c7202
selection	e4835 e4928
self	d5794 d5795
self_signed_cert_in_chain	d6497
send	c6208 g7233 g9317
sent	d6880 e3780
separator	f11072
sequence	e2112
serialize	e579
server	b6176 e1378 g8515 g8516 g8517 g8544
servfail	g8996
service	b1541 b3585 d4864 d9091 g8321 i3297 i3750
service_disabled	g5856
services	b4930
serviceunavailable	b6496 g5185
session	a9668 e514
set	i2307
setgid	c6018
setting	d608 d609 d610 d5024 d6689 e3040 i2082 i2149 i3013
settings	f8736
setuid	d8226
setup	f672
seule	h2048
seulement	h2018
sh	b4512
sha1	c1634 c1696
sha256	f448 i453
shadow	d7490 d7585
shared	b1473 e992 h1057
shell	d7682
shim	b4608
short	c8448 c8450 d7713 i641
shorthand	b2208
should	d8354 i2594
show	b7328
shutting	e1089
sigabrt	h4705
sighup	h4835
sigint	h4805
sigkill	f3713 f6913 h1824
signal	f6914 f7712 h1800 h1825 h1826
signature	a7136 a9570 f5249 i483 i484 i512 i513 i514
signaturedoesnotmatch	g4448
signatures	a1856 a9184
signed	a1825 a2305 a3264 a7937
significantly	f864
sigsegv	h4704
sigterm	c6528 h4804
sigusr1	c6529
simple	f11426
sin	h544
sind	a99
single	c992
sintassi	h449 i3170
sintaxe	h450 i3169
sintaxis	h448
site	d3169 d3521
size	a865 f5568 h1506
skip	a6464
skunotavailable	g5568
slowdown	g5155
smaller	c1665
smashing	h4707
snap	a8736 a8737 a8800 a8992
snaps	a8738
snapshot	c9696
soa	d5377
socket	c6785 d2465 d3426 d5441 e1280
socketerror	f4001
sockets	d2464 e1952
sockettimeout	f10468
sockettimeoutexception	f8480
solution	f1184
solving	f1155
some	a3138
sorry	d8128
sort	e3298
source	a1280 b1408 b1409 b1410 d9121 f8800 f11297 g2272
sources	a2275 d8352 g4416
space	h1188
spawn	d1984
spec	b2211 b6179
special	d10208
specification	b2115 d1634 f6400 i2723
specifications	f1217
specified	c7906 d7360 i2304 i2308
specifies	f4258
specify	c8129 d2273 i2305
specs	f12544
speicher	h1696
speicherplatz	h1221
speicherzugriffsfehler	h4737
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
ssh_config	c4385
ssh_exchange_identification	c4161
ssl	d6401 d6625
ssl_certificate	d2690
ssl_error_syscall	g9185
sslcertverificationerror	d6400
sslerror	f320
sso	g4738 g4739
stack	b1604 g3649 g4288
stanza	a2274
start	b2816 d259 d2913 e1377 g3232 i1735 i2915 i3264 i3265 i3266 i3267 i3268
started	d2144 i1217 i3459
starting	c7136 d3424 e1088
stash	c1250
stat	b1089 c5730 i3686 i3938 i3941 i3968 i3969 i3973
state	g4291 i3332
statement	b2337
statements	g2497
static	f11906
status_code	g7557 g7558 g7714 g8481 g8482 g8483 g8484
std	f7363
stdin	c7618
step	b4544
still	d3808
stopiteration	f10146
stopped	i3333 i3364
storage	b7970 g8065 h1316
store	a8896 a9121
stray	i3104
stream	c2816 c7170 f5441 g9347
strict	b6208
string	b5250 d9156 e5280 i2788
su	d8416 d8417 g2083
sub	a3200 a3201
subcommand	f6338 i2179 i3042
subdirectory	h4388
subject	d6432
submodule	c993 c1537
subprocess	a4480 a4481 a4512 f1760
subscript	h387
subscriptionnotfound	g4929
substitution	h322
success	g1472
successful	a5376
such	a5920 a7072 d2080 d2082 d2818 d7300 f6307 h4035 i3041 i3557
sudo	d8161 d8512 g2050 g2080 g2082 h2500 h2529
sudoers	d8131 d8320 d8322 d8353
sufficient	h2501
suffix	c8193 e2980
suitable	b4704 i3777
suite	a2208
sum	a864 f7488 i481
super	d10625 e2913
superblock	d10624 d10626 d10658
superuser	d10112 e832 h2336 h2338 h2373 h2498
superusers	e866
superusuario	a128
supervisor	d1923
supplied	c9601 e99 i2753 i3012
support	c673
supported	i2436 i2464 i2465 i2657 i4960
susceptible	a1089
swap	d10657 i5027
swapon	d10528
swarm	b2273
switch	c1508
switches	f4291
symbol	f7233 f7237 h1088
symbolic	h4352
sync	f2816
synchronize	a8544
synchronized	d5601
syntax	d3044 d9092 e1505 f5634 f9921 h96 h97 h132 h289 i1795 i2048
syntaxe	h419
syntaxerror	h98 i1798
syntaxfehler	h420
syscall	e1218
system	c7361 d7234 e3009 f5024
systemd	d1088
t	i3559 i3650 i4514
taberror	i1825
table	d8832 e2593 e2594 e3105 e3491 e5441 e5730 e5825
tablespace	e354
tag	b2178 b3648 c1184 i2849
taken	i1227 i1248 i1249
takes	d3073
talk	d9952
tampered	f9408
tar	b2592 b2593 b2594 c7552
tar_bad_archive	f2946
tarball	f2977
target	a8192 d8802 d10401 f10979 h3074
targeting	g4256
task	a1153 f8098 g2594
tcp	b352 d4289
team	a4705 a4706
tell	c1440
template	g2625 g2688 g4097
templating	g2624
temporarily	a6977 d8641 i1154 i4356
temporary	a6976 g1057
terminado	h1799 h4867
terminal	d8096
terminated	d2561 f11809 h4800
terminating	c4353
termination	d1985
terminator	f9920
terraform	g3904 g4290
test	a6785
tests	f9473 f11936
text	h3010
thread	f7968
three	b2402
throttling	g5152
throttlingexception	g5153
through	e2336 e2340 e2368
time	i1475
timed	c5056 c5057 c6849 f8484 f8512 g1216 g1217 g1218 h3648 h3715 i1472 i1476
timeout	b6530 e576 f9185 h3717 h3718 h3746 i964 i1505 i1603 i1604 i4448
timeouterror	h3749
timeoutexception	f8483
timeoutexpired	h3776
timeouts	i4449
timer	g2819
tls	d6657
token	e6851 g4480 g6147 g6148 i260 i385 i1953 i2817
tokens	g5664
toml	f833 i1923
tomldecodeerror	i1829
toolchain	f6370 f7553 f8834
toomanyrequests	b512 b6498
toomanyrequestsexception	g5184
topicexistsexception	e6339
tracking	c1089
transaction	a4961 a6784 a6786
transfer	g9315
transferred	c7168
transient	a7234
translate	e1440
transport	c1569
tree	c930 c994 c1697 c1698
tried	a6560
trigger	a4384
trouble	f2019
trouver	a993
trovata	i4033
trovato	i4032
truncated	a3586 i577 i578 i642
trust	a8256
trusted	d5888 d5889 d6531 d6624 d6753
try	a9056
tryagain	e4005
trying	a3649 b96 f4608
ts	f7235
tty	i2658
tunnel	g9440
type	b5284 c4258 e352 f6499 f11905 g3873 i2115 i2819 i4929
typed	b6240
typeerror	f10116
types	f11938
udp	d9122
ufw	d9312
uid	d7139
unable_to_get_issuer_cert	d6528
unable_to_verify_leaf_signature	d6498
unary	h352
unauthenticated	g5763 g6336 i193
unauthorized	b1826 b3716 b6049 e5089 g7458 g8128 i194
unauthorizedoperation	g4675
unavailable	b3072 g6656 g8609
unbalanced	i3072
unbound	h512
unboundlocalerror	f10145
uncaught	f5633 f10275
unchecked	f9794
unclosed	g3842 i3075
uncommitted	c1312
undeclared	f11876 g3840 g4064 i2337
undefined	b5252 b5253 b5280 g2531 g2659 i2336 i3043
under	a4833 g3136
underlying	d7361
underspecified	g6017
understand	i2468
understood	a2496 i2467
undetermined	a2912
unexpected	d2562 i2496
unexpectedly	c7169 e1185 e1216 g9412 i3330
unexplained	c7201
ungültig	i2405 i3168
ungültige	a2594 i2402
unhealthy	b4192 i3301 i3302
unimplemented	g6466
uninstall	f1344 f1346
unique	d7138 e482 e5824
unit	d258 d416 d417 d418 d419 d448 d449 d481 d705 d706 d707 d736 d834 d864
unix	b193 d1921 d1922
unknown	b1667 d640 d7298 d7394 e4130 f804 f2659 f7585 i2177 i3748 i3749 i4832
unknownhostexception	f8320
unknowntopicorpartition	e6400
unless	a1409 a8128
unmarshal	i1889 i1890 i1891 i1920
unmarshaling	i1892
unmatched	i3073
unmerged	c2370 c2371
unmet	a1728 i704
unprocessable	g7943
unprotected	c3778 c9440
unreachable	g3073 g3491 h3460 h3461 h3552 h3588 i4228
unreadable	g4195
unrecognised	i2181 i2690
unrecognized	d1248 d1249 d6882 e5248 e5986 f8737 f11616 f11649 f11650 g2560 g6016 i2180
unrecognizedclientexception	g4708
unrecoverablekeyexception	f9410
unresolved	f6402 i707
unsafe	c1377
unsatisfiable	a7075
unsatisfiableerror	f1216
unsatisfieddependencyexception	f8963
unstaged	c1249
unsupported	b4929 c5248 c8516 g3808 i2208 i2209 i2466
unsupportedclassversionerror	f8768
unsupportedprotocol	f10725
unterbrochen	a801
unterminated	f11074 f11137 i3074
untrusted	a7137
ununderstood	a3584
unusable	a10178 e3394
unused	d4995
update	f5152 f6817 f9761
updated	f2784 f6496 i2784
updates	c1219 f7489
upload	c960 c5636
upstream	c1090 d2595 d2656
upstreams	d3712
uri	d6146
url	e1603 f10722 g641 g1536 i2084
urlopen	g3392
urls	a5120
usage	c6912 c8256 f802 i2370 i4864
usando	h2657
use	i1218
used	i1089 i2368
user	d7395
user_already_exists	e6336
username	b3136 b3715 c640 c643 c672 f4129 f7776 g1152 i162 i163
users	e448
using	a544 i897
uso	i1313 i4868
utilisation	i4866
utilisé	i1312
utilisée	h2656
uuid	d10243
v	f994
v2	a7140
vacío	h2947 h2949
valable	a2593
valid	c5538 d6339 d7076 d7681 f6498 i2339 i2340
valida	i4931
validate	d6338
validating	b4962 b6177
validation	f9088 g5379 i2529 i2530 i2533
validationerror	g5378
validationexception	g5344
valido	i4932
valkey	e4001
value	b5121 b6978 d2625 e1602 g2530 g3874 i2051 i2211 i2787 i2885 i2977 i3010
valueerror	f10368
values	d2880 d2882
vanished	c7264
var	a4930 d9602
variable	b5120 d2691 e2979 g2658 g3875 i2659
variables	f10627 g4257 g4258
variant	f8161
vault	e6848
vazio	h2945
vcl	i1734
vcpulimitexceeded	g5508
vendoring	f7554
verbindung	i4357
verbindungsaufbau	g1058 h3201
verification	a7936 a9602 c3872 c9123 d5792 d6402 d6464 f5248 i482 i608 i610
verified	a1826
verify	a5283 d5793 d6594 f6721 f6722 g1282
verrouillé	a3457 i1152
version	a1216 f1474 f4864 f4896
version_conflict_engine_exception	e6465
versions	f929 f930 f931 f960 f961 f962 f963 f964 f992 f993 f1473 f2370
verweigert	i324
verwendet	h2631
verwendung	i4865
very	a3904
verzeichnis	h3876 h4257
vhost	e6403
vhost_already_exists	e6337
via	g2880 g2944 g3008 g3072
vicino	i3171
vide	h2948
view	e5762 e5827
violated	c7649
violates	e417 e2050
violation	g9186 i2532
virtual	f11744
virtualhost	d3075
vm	f8738
volume	b833 b866 b1540 b3456 b5442 d10304 d10466 d10496
vorhanden	e418 h2789 i1285
voulez	a97
vuota	h2944
válido	i4933
wait	a3554 e2817 i965 i1605 i1632
waiting	b6369 f9184 g2817 g2818 i931 i960 i1478
want	a1729
was	g4930 i3780
watermark	e6592
went	f9600
werden	a994
were	i3781
wheel	f450 f451 f480 f481 f1762
wheels	f1763
when	f10848 g2816
where	c7523
while	b4514 f5409 f5410 f5411 f5440 f5504 i1504
will	d10404
within	i1508 i1600
working	d4576
worktree	c1282
world	a7074 d8355
would	c8801 i1222
writable	g3137 h2532
write	e929 g1344 g1345 g1408 g1473 h2561
writeable	h2560
wrong	c8065 c9600 i130 i643 i4836 i4838 i4839 i4840
wrongpass	e3777
wrongtype	e4162
x509	d6244 d6337
x509_check_private_key	d2881
xml	i1924
xtables	d8640
y	c5473
ya	e420 h2851
yaml	b5248 i1732 i1921 i1926
yamlerror	i1828
yet	a2049 d5858
yml	b4737 i1731
yn0018	f2948
yn0028	f2817
yn0035	f2401
yn0041	f2275
yn0082	f2402
your	i3460
yum	a4929
z_buf_error	f2945
zeitüberschreitung	h3777
zero	b4290 b4353 b4417 b4482
zerodivisionerror	f10113
zielhost	h3489
zielrechner	h3429
zip	c7810 c7811 c7841 c7842 c7907 f9120 f10881
zipexception	f9090
zipfile	c7777 c7808
zlib	f2944
zone	d1632 d1633 d2689
zone_conflict	d8993
zone_resource_pool_exhausted	g5537
zulässig	h2242
zypp	a7777
échouée	e160
"""
