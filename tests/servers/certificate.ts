// A certificate that proves nothing, for TLS between a test and its own server on this machine: made for
// `localhost` and 127.0.0.1, valid for a hundred years, its key known to everybody.

export const testCertificate = `-----BEGIN CERTIFICATE-----
MIIBnDCCAUGgAwIBAgIUGG6+E+rYvR2bSwSmgZbBkI+MoJ0wCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNDEwMzE0MFoYDzIxMjYxMDMx
MTAzMTQwWjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAT/sGVs7mZq/arrHeC0ssre7PIzBGDVu99DHiOP2gXFD/LOTc12efHb
rxFOWShMDywcwbYPoudlOfUnM8Mt2KxQo28wbTAdBgNVHQ4EFgQUeEUJdrMvkXYf
q5IphaYAG+pJaWowHwYDVR0jBBgwFoAUeEUJdrMvkXYfq5IphaYAG+pJaWowDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARgglsb2NhbGhvc3SHBH8AAAEwCgYIKoZI
zj0EAwIDSQAwRgIhAIyyIUjVvMA2krlaisd8jC2dXynndt3Zpf7q6yKKkdBtAiEA
jVjeRORbLXA8lUSx9qDbAwxbA+xCsTjfad30cBizBXY=
-----END CERTIFICATE-----
`;

export const testKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgEEh1V6ZgpjZeSLlE
RKRNU4zJzNT67huqk3Cb10dK5KChRANCAAT/sGVs7mZq/arrHeC0ssre7PIzBGDV
u99DHiOP2gXFD/LOTc12efHbrxFOWShMDywcwbYPoudlOfUnM8Mt2KxQ
-----END PRIVATE KEY-----
`;
